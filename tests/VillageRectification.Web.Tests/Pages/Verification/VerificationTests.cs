using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Verification;

/// <summary>Who may be verified by whom, what the others wait for, and who may miss the deadline.</summary>
public abstract class VerificationTests(App app) : AppTests(app)
{
    private static readonly DateOnly Early = App.Today.AddMonths(-3);

    public sealed class OnSqlite(SharedSqlite shared) : VerificationTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : VerificationTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Each_village_stands_where_its_facts_put_it()
    {
        var county = await CountyAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);

        Assert.Equal(["可以认定 1", "还不能认定 3", "可能来不及 2", "已转化 1"], await ViewsAsync(head));
        Assert.Contains("齐备村", await RowsAsync(head, "due"), StringComparison.Ordinal);
        Assert.Contains("登记认定", await RowsAsync(head, "due"), StringComparison.Ordinal);
        var waiting = await RowsAsync(head, "waiting");
        Assert.Contains("合格后还没有一次回访保持的记录", waiting, StringComparison.Ordinal);
        Assert.Contains("巩固时间不够，最早2003年11月1日", waiting, StringComparison.Ordinal);
        Assert.Contains("市重点，由市委组织部认定", waiting, StringComparison.Ordinal);
        Assert.DoesNotContain("登记认定", waiting, StringComparison.Ordinal);
        var late = await RowsAsync(head, "late");
        Assert.Contains("不合格，还要通过县级验收", late, StringComparison.Ordinal);
        Assert.Contains("最早2004年1月1日才能认定，在整顿期限以后", late, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_verified_it_is_said_of_a_village_that_was_raised_later_and_no_word_of_the_city_is_missed()
    {
        var county = await CountyAsync();
        var verified = (await CasesAsync(county))["101207"];
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.DoesNotContain("由县级认定", await RowsAsync(head, "done"), StringComparison.Ordinal);

        await App.WithDbAsync(db =>
        {
            db.Add(new LevelChange(verified, App.Today, ManagementLevel.Higher) { Reason = "提级" });
            return db.SaveChangesAsync(Ct);
        });

        var rows = await RowsAsync(head, "done");
        Assert.Contains("，由县级认定，后来才改为上级挂牌", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("没有认定", rows, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_city_sees_its_own_villages_and_waits_for_nothing()
    {
        var county = await CountyAsync();
        var city = await App.SignInAsNewAsync(Role.City, county.Code[..4]);

        var page = await new Form(city, $"/verification?campaign={county.Campaign.Id}").OpenAsync();

        Assert.Equal(["可以认定 1", "还不能认定 0", "可能来不及 0", "已转化 0"], page.QuerySelectorAll(".panel > .views li").Select(l => Words(l)));
        Assert.Contains("市点村", Words(page.QuerySelector("tbody")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_are_verified_at_once_each_by_its_own_facts_and_what_stands_against_one_keeps_no_other_back()
    {
        var county = await CountyAsync();
        var second = await county.AddVillageAsync("101208", "二齐村", c => Passed(c, Early, held: true));
        var cases = await CasesAsync(county);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var page = await new Form(head, "/verification").OpenAsync();
        Assert.Equal(["齐备村", "二齐村"], page.QuerySelectorAll("tbody th:has(input[name=Villages]) a").Select(a => Words(a)));

        var answer = await PostAsync(head, page, second, cases["101201"], cases["101202"], cases["101204"]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var said = Words((await new Form(head, answer.Headers.Location!.ToString()).OpenAsync()).QuerySelector("main")!);
        Assert.Contains("已认定 2 个村转化升级：齐备村、二齐村", said, StringComparison.Ordinal);
        Assert.Contains("未访村没有认定：合格后还没有一次回访保持的记录", said, StringComparison.Ordinal);
        Assert.Contains("市点村没有认定：", said, StringComparison.Ordinal);
        var now = await CasesAsync(county);
        Assert.Equal(
            ["101201", "101207", "101208"], now.Where(c => c.Value.Stage is CaseStage.Transformed).Select(c => c.Key).Order(StringComparer.Ordinal));
        // A second press writes nothing, and what is refused alone is said on the page, with what was picked.
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(head, page, second)).StatusCode);
        Assert.Equal(1, await App.WithDbAsync(db => db.Inspections.CountAsync(
            i => i.CaseId == second.Id && i.Kind == InspectionKind.CountyVerification, Ct)));
        var refused = await PostAsync(head, page, cases["101202"]);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("未访村没有认定：", Words((await Form.ReadAsync(refused)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(head, page)).StatusCode);
    }

    [Fact]
    public async Task Who_rests_is_not_moved_though_others_are_verified_beside_him()
    {
        var county = await CountyAsync();
        var resting = await county.AddVillageAsync("101209", "中止村", c => Passed(c, Early, held: true));
        await App.WithDbAsync(async db =>
        {
            var @case = await db.Cases.SingleAsync(c => c.Id == resting.Id, Ct);
            db.Add(@case.Stand(Standing.Suspended, App.Today, "换届", null, await db.StandingChanges.Where(s => s.CaseId == @case.Id).ToListAsync(Ct)));
            return await db.SaveChangesAsync(Ct);
        });
        var cases = await CasesAsync(county);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);

        await PostAsync(head, await new Form(head, "/verification").OpenAsync(), resting, cases["101201"]);

        var now = await CasesAsync(county);
        Assert.Equal((CaseStage.Passed, CaseStage.Transformed), (now["101209"].Stage, now["101201"].Stage));
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient browser, IHtmlDocument page, params RectificationCase[] picked) =>
        browser.PostAsync("/verification", new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", page.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
            .. picked.Select(c => new KeyValuePair<string, string>("Villages", c.Id.ToString())),
        ]), Ct);

    private Task<Dictionary<string, RectificationCase>> CasesAsync(County county) => App.WithDbAsync(
        db => db.Cases.AsNoTracking().Where(c => c.CampaignId == county.Campaign.Id).ToDictionaryAsync(c => c.DivisionCode.Substring(6, 6), Ct));

    private static async Task<IEnumerable<string>> ViewsAsync(HttpClient browser) =>
        [.. (await new Form(browser, "/verification").OpenAsync()).QuerySelectorAll(".panel > .views li").Select(l => Words(l))];

    private static async Task<string> RowsAsync(HttpClient browser, string view) =>
        Words((await new Form(browser, $"/verification?view={view}").OpenAsync()).QuerySelector("tbody")!);

    private async Task<County> CountyAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "齐备村", c => Passed(c, Early, held: true));
        await county.AddVillageAsync("101202", "未访村", c => Passed(c, Early, held: false));
        await county.AddVillageAsync("101203", "早了村", c => Passed(c, Early.AddDays(1), held: true));
        await county.AddVillageAsync("101204", "市点村", c => [new Baseline(c, County.Start, ManagementLevel.CityKey), .. Passed(c, App.Today, held: false)]);
        await county.AddVillageAsync("101205", "不及村", c => Passed(c, new(2003, 10, 1), held: true));
        await county.AddVillageAsync("101206", "未过村", c => County.Inspected(c, Early, InspectionOutcome.Failed).Cast<CaseFact>());
        await county.AddVillageAsync("101207", "转化村", c =>
        {
            CaseFact[] facts = [.. Passed(c, Early, held: true), new Inspection(c, App.Today, InspectionKind.CountyVerification, InspectionOutcome.Verified)];
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(App.Today, StageEventKind.CityVerified, 0, default)]));
            return facts;
        });
        return county;
    }

    private static IEnumerable<CaseFact> Passed(RectificationCase c, DateOnly on, bool held) =>
    [
        .. County.Inspected(c, on, InspectionOutcome.Passed).Cast<CaseFact>(),
        .. held ? [new Inspection(c, App.Today.AddDays(-1), InspectionKind.Revisit, InspectionOutcome.Held)] : Array.Empty<CaseFact>(),
    ];
}
