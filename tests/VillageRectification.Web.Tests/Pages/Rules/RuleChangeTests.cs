using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Rules;

/// <summary>What of the rules is changed is changed with a reason, told old and new, and takes nothing from what was written before.</summary>
public abstract class RuleChangeTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : RuleChangeTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : RuleChangeTests(shared.App), IClassFixture<SharedPostgres>;

    private static readonly (string, string?) Why = ("Input.Why", "县委会议定的");

    [Fact]
    public async Task A_change_needs_its_reason_and_is_told_old_and_new()
    {
        var (county, head) = await MakeAsync();
        var form = new Form(head, $"/rules/{county.Campaign.Id}/thresholds");
        var page = await form.OpenAsync();

        var silent = await form.SubmitAsync(page, ("Input.FreeEntryDays", "5"));
        Assert.Equal(HttpStatusCode.BadRequest, silent.StatusCode);
        Assert.Contains(
            "请写明为什么改：几天内补记不用写原因：3 天 → 5 天", Words((await Form.ReadAsync(silent)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(page, ("Input.FreeEntryDays", "5"), ("Input.Why", new string('因', 201)))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.FreeEntryDays", "5"), Why)).StatusCode);

        var told = Words((await new Form(head, "/rules").OpenAsync()).QuerySelector("#changes")!);
        Assert.Contains("几天内补记不用写原因：3 天 → 5 天 2003年10月31日", told, StringComparison.Ordinal);
        Assert.EndsWith("：县委会议定的", told, StringComparison.Ordinal);
        Assert.Single(await ChangesAsync(county));
    }

    [Fact]
    public async Task A_retired_word_is_offered_no_more_and_stays_in_what_was_written_with_it()
    {
        var (county, head) = await MakeAsync();
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [new Problem(c, County.Start.AddDays(5), "土地纠纷", "承包地重叠")]);
        var form = new Form(head, $"/rules/{county.Campaign.Id}/lists");
        var page = await form.OpenAsync();
        var unused = page.QuerySelectorAll("label").Single(l => Words(l) == "土地纠纷").QuerySelector("input")!;
        unused.RemoveAttribute("checked");

        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(page, ("Input.Added[0]", "饮水安全"))).StatusCode);
        // Refused for its reason, the page shows the lists as they stand.
        foreach (var why in new[] { " ", new string('因', 201) })
        {
            var refused = await form.SubmitAsync(page, ("Input.Added[0]", "饮水安全"), ("Input.Why", why));
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.DoesNotContain("饮水安全", (await Form.ReadAsync(refused)).QuerySelectorAll("label.chip").Select(Words));
        }

        var nameless = await form.SubmitAsync(page, ("Input.Indicators", "水塔"), Why);
        Assert.Contains("名称 单位", Words((await Form.ReadAsync(nameless)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        var saved = await form.SubmitAsync(page, ("Input.Added[0]", "饮水安全\n土地纠纷"), ("Input.Indicators", "水塔 座"), Why);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        Assert.Equal(["问题类别增加：饮水安全\n问题类别停用：土地纠纷\n指标增加：水塔（座）"], await ChangesAsync(county));
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var problems = await new Form(town, $"/cases/{@case.Id}/records/problems/add").OpenAsync();
        var offered = problems.QuerySelectorAll("#Input_Category option").Select(Words).ToArray();
        Assert.Contains("饮水安全", offered);
        Assert.DoesNotContain("土地纠纷", offered);
        Assert.Contains("水塔（座）", Words((await new Form(town, $"/cases/{@case.Id}/log").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        // What was written with it says it on, and may be corrected without giving it up.
        var written = await App.WithDbAsync(db => db.Problems.AsNoTracking().SingleAsync(p => p.CaseId == @case.Id, Ct));
        var correct = new Form(town, $"/cases/{@case.Id}/records/problems/{written.RecordId}/correct");
        Assert.Equal(HttpStatusCode.Redirect, (await correct.SubmitAsync(
            await correct.OpenAsync(), ("Input.Description", "承包地重叠三亩"), ("Input.Reason", "写清楚"))).StatusCode);
        Assert.Equal("土地纠纷", (await App.WithDbAsync(db => db.Problems.AsNoTracking().SingleAsync(p => p.CaseId == @case.Id, Ct))).Category);

        var again = await form.OpenAsync();
        again.QuerySelectorAll("label").Single(l => Words(l) == "土地纠纷（已停用）").QuerySelector("input")!.SetAttribute("checked", "");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(again, Why)).StatusCode);
        Assert.Equal("问题类别恢复：土地纠纷", (await ChangesAsync(county))[1]);
    }

    [Fact]
    public async Task Another_number_of_days_holds_from_a_month_on_and_the_months_before_keep_theirs()
    {
        var (county, head) = await MakeAsync();
        var form = new Form(head, $"/rules/{county.Campaign.Id}/presence");
        var page = await form.OpenAsync();
        var team = Place(Capacity.Team, PresencePeriod.Month);
        Assert.Equal("20", page.QuerySelector($"[name='{team}']")!.GetAttribute("value"));
        Assert.Equal("2003-11", page.QuerySelector("#Input_From option[selected]")!.GetAttribute("value"));

        var week = Place(Capacity.Liaison, PresencePeriod.Week);
        foreach (var wrong in new (string, string?)[] { (team, "29"), (team, "0"), (week, "8"), ("Input.From", "2003-09") })
        {
            Assert.Equal((wrong, HttpStatusCode.BadRequest), (wrong, (await form.SubmitAsync(page, wrong, Why)).StatusCode));
        }

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(
            page, (team, "15"), (week, ""), (Place(Capacity.FirstSecretary, PresencePeriod.Month), "10"), Why)).StatusCode);

        var rules = await App.WithDbAsync(db => db.Campaigns.Where(c => c.Id == county.Campaign.Id).SelectMany(c => c.PresenceRules).ToListAsync(Ct));
        Assert.Equal(
            ["FirstSecretary Month 10 2003-11-01-", "Liaison Month 3 2002-10-20-", "Liaison Week 1 2002-10-20-2003-10-31", "Team Month 15 2003-11-01-",
                "Team Month 20 2002-10-20-2003-10-31"],
            rules.Select(r => $"{r.Capacity} {r.Period} {r.MinimumDays} {r.From:yyyy-MM-dd}-{r.To:yyyy-MM-dd}").Order(StringComparer.Ordinal));
        Assert.Contains("2003年11月起，工作组每月：20 天 → 15 天", Assert.Single(await ChangesAsync(county)), StringComparison.Ordinal);
        // Changed once more before the month has begun, the rule that never held is not told.
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), (team, "18"), Why)).StatusCode);
        var told = Words((await new Form(head, "/rules").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("每月不少于 18 天", told, StringComparison.Ordinal);
        Assert.DoesNotContain("每月不少于 15 天", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_limits_hold_from_today_on_and_the_days_before_keep_theirs()
    {
        var (county, head) = await MakeAsync();
        var form = new Form(head, $"/rules/{county.Campaign.Id}/thresholds");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(
            await form.OpenAsync(), ("Input.WatchMonths", "9"), ("Input.DisclosureDays", "20"), Why)).StatusCode);

        async Task<(int, int)> OnAsync(DateOnly day) => await App.WithDbAsync(async db =>
            (await db.FigureFrameAsync(county.Campaign.Id, day, Ct))! is var frame ? (frame.WatchMonths, frame.Disclosures.FreeDays) : default);
        Assert.Equal(((9, 20), (6, 15), (6, 15)), (await OnAsync(App.Today), await OnAsync(App.Today.AddDays(-1)), await OnAsync(County.Start)));
        var told = Words((await new Form(head, "/rules").OpenAsync()).QuerySelector("#thresholds")!);
        Assert.Contains("每月看一次，看 9 个月", told, StringComparison.Ordinal);
        Assert.Contains("2002年10月20日至2003年10月30日：合格以后每月看一次，看 6 个月；公开村务", told, StringComparison.Ordinal);
    }

    private static string Place(Capacity capacity, PresencePeriod period) =>
        $"Input.Rows[{VillageRectification.Web.Pages.Rules.PresenceInput.Asked.Index().Single(a => a.Item == (capacity, period)).Index}].Days";

    private async Task<(County County, HttpClient Head)> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        return (county, await App.SignInAsNewAsync(Role.Head, county.Code));
    }

    private Task<List<string>> ChangesAsync(County county) => App.WithDbAsync(db =>
        db.Campaigns.Where(c => c.Id == county.Campaign.Id).SelectMany(c => c.Changes).OrderBy(c => c.Id).Select(c => c.What).ToListAsync(Ct));
}
