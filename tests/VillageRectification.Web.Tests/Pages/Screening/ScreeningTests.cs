using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Screening;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Screening;

/// <summary>Townships check their villages, departments check after them, the head approves a list, and its villages are cases.</summary>
public abstract partial class ScreeningTests(App app) : AppTests(app)
{
    /// <summary>The townships besides the first.</summary>
    private static readonly string[] Other = ["102", "103"];

    private const string Page = "/screening";

    public sealed class OnSqlite(SharedSqlite shared) : ScreeningTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ScreeningTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task From_the_first_village_to_the_cases_of_an_approved_list()
    {
        var county = await GroundAsync();
        var (dept, town) = (await App.SignInAsNewAsync(Role.Dept, county.Code), await App.SignInAsNewAsync(Role.Town, county.Township("101")));
        Assert.DoesNotContain("排查", Words((await new Form(town, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        await StepAsync(dept, Page, "Open", HttpStatusCode.Redirect, ("Input.DueOn", "2003-11-20"));

        var today = (await new Form(town, "/").OpenAsync()).QuerySelector("main")!;
        Assert.Contains("排查 2 个村未填", Words(today), StringComparison.Ordinal);
        var first = today.QuerySelectorAll("a").Single(a => Words(a).Contains("排查 2 个村未填", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal(first, await CheckAsync(town, Check(county, "101202"), "NothingHolds", []));
        Assert.Equal(
            $"{Page}?campaign={county.Campaign.Id}&township={county.Code}101000",
            await CheckAsync(town, first, "Listed", [1, 11], ("Input.PairedWith", county.Code + "101202")));

        await StepAsync(dept, Township(county), "Review", HttpStatusCode.Redirect, ("Input.Departments", "组织、民政、信访"));
        var joint = new Form(dept, first + "/joint");
        var opened = await joint.OpenAsync();
        Assert.Null(opened.QuerySelector("[name='Input.Level'][checked]"));
        Assert.Equal(["1", "11"], opened.QuerySelectorAll("[name='Input.Held']").OfType<IHtmlInputElement>().Where(i => i.IsChecked).Select(i => i.Value));
        Assert.Equal(HttpStatusCode.Redirect, (await joint.SubmitAsync(opened, ("Input.Level", "CityKey"))).StatusCode);
        await StepAsync(dept, Page, "Submit", HttpStatusCode.Redirect, ("Input.Text", "都查过"));

        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Contains("批准排查名单", Words((await new Form(head, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        await StepAsync(head, Page, "Approve", HttpStatusCode.Redirect);
        await StepAsync(head, Page, "Approve", HttpStatusCode.Redirect, reopens: false);

        var @case = Assert.Single(await App.WithDbAsync(db => db.Cases.Where(c => c.CampaignId == county.Campaign.Id).ToListAsync(Ct)));
        var level = await App.WithDbAsync(db => db.LevelChanges.SingleAsync(l => l.CaseId == @case.Id, Ct));
        Assert.Equal((county.Code + "101201", CaseStage.Registered), (@case.DivisionCode, @case.Stage));
        Assert.Equal((ManagementLevel.CityKey, "班子缺配", "治安信访", App.Today), (level.Level, level.CaseType, level.OtherTypes, level.OccurredOn));
        await PrintsAsync(head, town);
        var listed = Words((await new Form(head, Page).OpenAsync()).QuerySelector("main")!);
        Assert.Contains("已批准", listed, StringComparison.Ordinal);
        Assert.Contains("结对 王庄村", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_agree_is_refused_and_what_was_ticked_stays()
    {
        var county = await OpenedAsync();
        var town = await App.SignInAsNewAsync(Role.Sec, county.Township("101"));
        var form = new Form(town, Check(county, "101201"));
        var page = await form.OpenAsync();
        (string, string?)[] typed = [("Input.Held", "3"), ("Input.Conclusion", "NothingHolds")];

        var refused = await form.SubmitAsync(page, typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var shown = await Form.ReadAsync(refused);
        Assert.Contains("查出了 1 种情形", Words(shown.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains(KeyValuePair.Create("Input.Held", "3"), Form.ValuesOf(shown));
        var missing = await form.SubmitAsync(page, ("Input.Held", "3"), ("Input.Conclusion", "NotListed"));
        Assert.Equal(HttpStatusCode.BadRequest, missing.StatusCode);
        Assert.Contains("请写理由", Words((await Form.ReadAsync(missing)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(page, ("Input.Held", "三"), ("Input.Conclusion", "Listed"))).StatusCode);
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await form.SubmitAsync(page, ("Input.Held", "3"), ("Input.Conclusion", "Listed"), ("Input.PairedWith", county.Code + "102201"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await town.GetAsync(Check(county, "102201"), Ct)).StatusCode);
        Assert.Empty(await FindingsAsync(county));
    }

    [Fact]
    public async Task Two_at_once_see_both_and_lose_nothing()
    {
        var county = await OpenedAsync();
        var (one, other) = (await App.SignInAsNewAsync(Role.Town, county.Township("101")), await App.SignInAsNewAsync(Role.Sec, county.Township("101")));
        var (first, second) = (new Form(one, Check(county, "101201")), new Form(other, Check(county, "101201")));
        var (mine, theirs) = (await second.OpenAsync(), await first.OpenAsync());
        (string, string?)[] words = [("Input.Held", "8"), ("Input.Conclusion", "NotListed"), ("Input.Reason", "十月已公开")];
        Assert.Equal(HttpStatusCode.Redirect, (await first.SubmitAsync(theirs, words)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await second.SubmitAsync(mine, words)).StatusCode);

        var late = await second.SubmitAsync(mine, ("Input.Held", "8"), ("Input.Conclusion", "Listed"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var pair = await Form.ReadAsync(late);
        Assert.Contains("十月已公开", Words(pair.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await second.SubmitAsync(pair, ("Pick[Conclusion]", "Mine"))).StatusCode);
        var saved = await second.SubmitAsync(pair, ("Pick[Conclusion]", "Mine"), ("Pick[Reason]", "Mine"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var finding = Assert.Single(await FindingsAsync(county));
        Assert.Equal((ScreeningConclusion.Listed, "8", null), (finding.Conclusion, finding.Numbers, finding.Reason));
    }

    [Fact]
    public async Task A_list_that_looks_shared_out_needs_a_word_and_may_come_back()
    {
        var county = await OpenedAsync();
        foreach (var township in new[] { "101", "102", "103" })
        {
            var town = await App.SignInAsNewAsync(Role.Town, county.Township(township));
            await CheckAsync(town, Check(county, township + "201"), "Listed", [5]);
            var isLeftOut = township == "101";
            await CheckAsync(
                town, Check(county, township + "202"), isLeftOut ? "NotListed" : "NothingHolds", isLeftOut ? [5] : [], ("Input.Reason", "十月发展"));
        }

        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        Assert.Contains("联审：3 个乡镇查完了", Words((await new Form(dept, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        foreach (var township in new[] { "101", "102", "103" })
        {
            await StepAsync(dept, Township(county, township), "Review", HttpStatusCode.Redirect, ("Input.Departments", "组织"));
        }

        Assert.Contains("比例一样", Words((await new Form(dept, Page).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        await StepAsync(dept, Page, "Submit", HttpStatusCode.UnprocessableEntity);
        await StepAsync(dept, Page, "Submit", HttpStatusCode.Redirect, ("Input.Text", "抽查过，按情形定"));
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        await StepAsync(head, Page, "Return", HttpStatusCode.BadRequest);
        await StepAsync(head, Page, "Return", HttpStatusCode.Redirect, ("Input.Text", "请按情形重新排查"));
        var back = Words((await new Form(dept, Page).OpenAsync()).QuerySelector("main")!);
        Assert.Contains("请按情形重新排查", back, StringComparison.Ordinal);
        Assert.Contains("3 个乡镇部门没有联审", back, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Earlier_listings_are_shown_also_of_an_earlier_campaign()
    {
        var county = await OpenedAsync();
        var earlier = new Campaign(county.Code, $"县{county.Code}", "上一轮整顿", new(2000, 3, 1), new(2000, 12, 31));
        await App.WithDbAsync(db =>
        {
            var (@case, registered) = ListingSteps.Register(null, earlier, DivisionCode.Parse(county.Code + "101201"), new(2000, 3, 1));
            db.AddRange(earlier, @case, registered);
            return db.SaveChangesAsync(Ct);
        });
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var page = Words((await new Form(town, Check(county, "101201")).OpenAsync()).QuerySelector("main")!);
        Assert.Contains("以前列入过 1 次", page, StringComparison.Ordinal);
        Assert.Contains("2000 年列入过", page, StringComparison.Ordinal);
    }

    private static string Check(County county, string village) => $"{Page}/{county.Campaign.Id}/{county.Code}{village}";

    private static string Township(County county, string township = "101") => $"{Page}?township={county.Code}{township}000";

    // Ticks, concludes and saves; where it leads.
    private static async Task<string> CheckAsync(HttpClient town, string address, string conclusion, int[] held, params (string, string?)[] more)
    {
        var form = new Form(town, address);
        var page = await form.OpenAsync();
        foreach (var box in page.QuerySelectorAll("[name='Input.Held']").OfType<IHtmlInputElement>())
        {
            box.IsChecked = held.Contains(int.Parse(box.Value, System.Globalization.CultureInfo.InvariantCulture));
        }

        var answer = await form.SubmitAsync(page, [("Input.Conclusion", conclusion), .. more]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    // Sends the form of one step; with its token alone when its form is gone.
    private static async Task StepAsync(
        HttpClient browser, string address, string step, HttpStatusCode expected, params (string Name, string? Value)[] fields) =>
        await StepAsync(browser, address, step, expected, reopens: true, fields);

    private static async Task StepAsync(
        HttpClient browser, string address, string step, HttpStatusCode expected, bool reopens, params (string Name, string? Value)[] fields)
    {
        var page = await new Form(browser, address).OpenAsync();
        var form = page.QuerySelectorAll("form[method=post]")
            .SingleOrDefault(f => f.GetAttribute("action")?.EndsWith($"handler={step}", StringComparison.Ordinal) is true);
        Assert.Equal(reopens, form is not null);
        Dictionary<string, string?> values = new()
        {
            ["__RequestVerificationToken"] = ((AngleSharp.Dom.IParentNode?)form ?? page)
                .QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value"),
            ["Input.Version"] = "0",
        };
        foreach (var hidden in form?.QuerySelectorAll("[type=hidden]") ?? Enumerable.Empty<AngleSharp.Dom.IElement>())
        {
            values[hidden.GetAttribute("name")!] = hidden.GetAttribute("value");
        }

        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        var answer = await browser.PostAsync(form?.GetAttribute("action") ?? $"{address}?handler={step}", new FormUrlEncodedContent(values), Ct);
        Assert.True(answer.StatusCode == expected, $"{step}: {answer.StatusCode} {Words((await Form.ReadAsync(answer)).Body!)}");
    }

    private Task<List<VillageFinding>> FindingsAsync(County county) =>
        App.WithDbAsync(db => db.VillageFindings.Where(f => f.CampaignId == county.Campaign.Id).ToListAsync(Ct));

    private async Task<County> OpenedAsync()
    {
        var county = await GroundAsync();
        await App.WithDbAsync(async db =>
        {
            foreach (var township in Other)
            {
                db.AddRange(
                    new Division(DivisionCode.Parse($"{county.Code}{township}000"), $"乡镇{township}"),
                    new Division(DivisionCode.Parse($"{county.Code}{township}201"), $"村{township}201"),
                    new Division(DivisionCode.Parse($"{county.Code}{township}202"), $"村{township}202"));
            }

            var campaign = await db.Campaigns.Include(c => c.ScreeningEvents).SingleAsync(c => c.Id == county.Campaign.Id, Ct);
            campaign.OpenScreening(null, App.Today, "干部", Caller.CommandLineId);
            await db.SaveChangesAsync(Ct);
        });
        return county;
    }

    // One township of two villages, none of them listed.
    private async Task<County> GroundAsync()
    {
        var county = await County.CreateAsync(App);
        await App.WithDbAsync(db =>
        {
            db.AddRange(
                new Division(DivisionCode.Parse(county.Code + "101000"), "刘楼镇"), new Division(DivisionCode.Parse(county.Code + "101201"), "孔庄村"),
                new Division(DivisionCode.Parse(county.Code + "101202"), "王庄村"));
            return db.SaveChangesAsync(Ct);
        });
        return county;
    }
}
