using System.Net;
using AngleSharp.Html.Dom;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Cases;

/// <summary>The case page: what stands on it, and who sees it.</summary>
public abstract class DetailsTests(App app) : AppTests(app)
{
    private static readonly DateOnly Today = App.Today;

    public sealed class OnSqlite(SharedSqlite shared) : DetailsTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : DetailsTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task The_page_shows_plan_problems_persons_and_what_stands_against_applying()
    {
        var (county, @case) = await FailedVillageAsync();

        var page = await OpenAsync(await App.SignInAsNewAsync(Role.Town, county.Township("101")), @case);

        Assert.Equal("孔庄村 不合格", Words(page.QuerySelector("h1")!));
        var text = Words(page.QuerySelector("main")!);
        Assert.Contains("补选村委会 陈志强 2003-08-05 逾期 87 天", text, StringComparison.Ordinal);
        Assert.Contains("清理村级财务 陈志强 2003-06-21 3月30日完成", text, StringComparison.Ordinal);
        Assert.Contains("财务多年未公开", text, StringComparison.Ordinal);
        Assert.Contains("党委书记赵存良", text, StringComparison.Ordinal);
        // On a phone one stands below the other: who answers for it before what happened.
        Assert.True(text.IndexOf("党委书记赵存良", StringComparison.Ordinal) < text.IndexOf("大事记", StringComparison.Ordinal));
        Assert.Contains("还不能再次申请验收，还差 3 项", text, StringComparison.Ordinal);
        Assert.Contains("验收不合格、反弹或认定未通过后，还没有通过修订方案。 1 项措施没有完成，也没有写原因。 31 天内没有确认两委状态。", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "还没有会诊，也没有通过整顿方案。")]
    [InlineData(true, "还没有通过整顿方案。")]
    public async Task An_early_stage_says_which_step_is_missing_before_applying(bool isDiagnosed, string missing)
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => isDiagnosed ? [c.Diagnose(new(2003, 3, 1), new("班子不和", "赵存良"))] : []);

        var page = await OpenAsync(await App.SignInAsNewAsync(Role.Town, county.Township("101")), @case);

        Assert.Contains(missing, page.QuerySelectorAll(".note-bad li").Select(Words));
    }

    [Fact]
    public async Task Facts_of_later_days_are_not_shown()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [new ProgressEntry(c, Today, "今天的事"), new ProgressEntry(c, Today.AddDays(1), "明天的事")]);

        var text = Words((await OpenAsync(await App.SignInAsNewAsync(Role.Dept, county.Code), @case)).Body!);

        Assert.Contains("今天的事", text, StringComparison.Ordinal);
        Assert.DoesNotContain("明天的事", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_before_the_baseline_does_not_beat_it_and_increments_before_the_start_are_not_counted()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new Baseline(c, County.Start, ManagementLevel.CountyKey) { Branch = CommitteeState.Incomplete, Committee = CommitteeState.Incomplete },
            new CommitteeChange(c, County.Start.AddDays(-1), Committee.Branch, CommitteeChangeKind.Established),
            new CommitteeChange(c, County.Start, Committee.VillageCommittee, CommitteeChangeKind.ByElected),
            new MembershipGrowth(c, County.Start.AddDays(-1)) { Activists = 7, ReserveCadres = 9 },
            new MembershipGrowth(c, County.Start) { Activists = 2 },
            new MembershipGrowth(c, Today) { Activists = 3, NewMembers = 0 },
            new MembershipGrowth(c, Today.AddDays(1)) { Activists = 50 },
        ]);

        var text = Words((await OpenAsync(await App.SignInAsNewAsync(Role.Dept, county.Code), @case)).QuerySelector("main")!);

        Assert.Contains("支部班子 不健全 不健全", text, StringComparison.Ordinal);
        Assert.Contains("村委班子 不健全 健全", text, StringComparison.Ordinal);
        Assert.Contains("入党积极分子 — 新增 5 名", text, StringComparison.Ordinal);
        Assert.Contains("后备干部 — 未填", text, StringComparison.Ordinal);
        Assert.Contains("发展党员 — 新增 0 名", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("progress", "修了一段路", "工作组在村")]
    [InlineData("presence", "工作组在村", "修了一段路")]
    [InlineData("nonsense", "修了一段路", "没有这样的内容")]
    [InlineData("1", "工作组在村", "没有这样的内容")]
    public async Task The_chronicle_is_filtered_by_kind_and_unknown_kinds_are_left_out(string kind, string shown, string hidden)
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [new ProgressEntry(c, Today, "修了一段路"), new PresenceEntry(c, Today, Capacity.Team)]);

        var page = await OpenAsync(await App.SignInAsNewAsync(Role.Dept, county.Code), @case, $"?kind={kind}");

        var chronicle = Words(page.QuerySelector("#chronicle .timeline")!);
        Assert.Contains(shown, chronicle, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, chronicle, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chronicle_shows_thirty_entries_and_the_rest_on_further_pages()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync(
            "101201", "孔庄村", c => Enumerable.Range(1, 40).Select(i => new ProgressEntry(c, Today.AddDays(-i), $"第{i}件事。")));
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var first = await OpenAsync(browser, @case, "?kind=progress");
        var second = await OpenAsync(browser, @case, "?kind=progress&p=2");
        var beyond = await OpenAsync(browser, @case, "?kind=progress&p=99999999999");

        Assert.Contains("第30件事。", Words(first.QuerySelector(".timeline")!), StringComparison.Ordinal);
        Assert.DoesNotContain("第31件事。", Words(first.QuerySelector(".timeline")!), StringComparison.Ordinal);
        Assert.Contains("第31件事。", Words(second.QuerySelector(".timeline")!), StringComparison.Ordinal);
        Assert.Contains("第1件事。", Words(beyond.QuerySelector(".timeline")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Presence_says_how_many_days_are_missing_and_whether_they_can_still_be_made_up()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new PresenceEntry(c, new(2003, 10, 8), Capacity.Liaison), new PresenceEntry(c, new(2003, 10, 15), Capacity.Liaison),
            new PresenceEntry(c, new(2003, 10, 15), Capacity.Liaison), new PresenceEntry(c, new(2003, 10, 9), Capacity.ResidentDeputy),
        ]);

        var text = Words((await OpenAsync(await App.SignInAsNewAsync(Role.Dept, county.Code), @case)).QuerySelector("main")!);

        Assert.Contains("工作组 1 天 已无法完成，差 19 天每月 20 天", text, StringComparison.Ordinal);
        Assert.Contains("联系部门 2 天 还差 1 天，本月还剩 1 天每月 3 天", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_township_does_not_find_the_case()
    {
        var (county, @case) = await FailedVillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("102"));

        var answer = await browser.GetAsync($"/cases/{@case.Id}", Ct);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var text = Words((await Form.ReadAsync(answer)).Body!);
        Assert.Contains("没有找到这个整顿对象", text, StringComparison.Ordinal);
        Assert.DoesNotContain("孔庄村", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrator_sees_no_case()
    {
        var (_, @case) = await FailedVillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Admin);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/cases/{@case.Id}", Ct)).StatusCode);
    }

    [Fact]
    public async Task Only_who_logs_work_is_offered_to_log_it()
    {
        var (county, @case) = await FailedVillageAsync();

        var town = await OpenAsync(await App.SignInAsNewAsync(Role.Town, county.Code), @case);
        var leader = await OpenAsync(await App.SignInAsNewAsync(Role.Leader, county.Code), @case);

        Assert.NotNull(town.QuerySelector($"main a[href='/cases/{@case.Id}/log']"));
        Assert.Null(leader.QuerySelector($"main a[href='/cases/{@case.Id}/log']"));
    }

    [Fact]
    public async Task The_dossier_is_printed_in_its_own_order_without_breadcrumbs()
    {
        var (county, @case) = await FailedVillageAsync();
        await App.WithDbAsync(db =>
        {
            db.AddRange(
                new DevelopmentGoal(@case, new(2003, 2, 1), GoalTerm.Long, "人均收入过万"),
                new DevelopmentGoal(@case, new(2003, 2, 2), GoalTerm.Near, "集体收入一年50,000元") { DueOn = new(2004, 12, 31) },
                new CollectiveProject(@case, new(2003, 1, 1), "大棚蔬菜", ProjectState.Started) { InvestmentYuan = 30000 },
                new CollectiveProject(@case, new(2003, 3, 1), "大棚蔬菜", ProjectState.Earning) { InvestmentYuan = 30000, YearlyIncomeYuan = 8000 });
            return db.SaveChangesAsync(Ct);
        });
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var link = (await OpenAsync(browser, @case)).QuerySelectorAll("a").Single(a => a.TextContent.Trim() == "打印一村一档").GetAttribute("href")!;

        var page = await new Form(browser, link).OpenAsync();

        string[] parts = ["基本情况", "班子和队伍", "责任人", "集体会诊", "问题与措施", "驻村", "帮扶", "验收", "大事记"];
        Assert.Equal(parts.Select((p, i) => $"{"一二三四五六七八九"[i]}、{p}"), page.QuerySelectorAll("h3").Select(Words));
        Assert.Null(page.QuerySelector(".crumb"));
        var text = Words(page.QuerySelector("main")!);
        Assert.Contains("补选村委会陈志强2003年8月5日逾期87天", text, StringComparison.Ordinal);
        Assert.Contains("2003年7月27日县级验收不合格", text, StringComparison.Ordinal);
        Assert.Contains("党委书记赵存良", text, StringComparison.Ordinal);
        Assert.Contains("（三）发展规划目标2个。", text, StringComparison.Ordinal);
        Assert.Contains("近期集体收入一年50,000元2004年12月31日中长期人均收入过万未填", text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("（四）集体经济项目1个。", text, StringComparison.Ordinal);
        Assert.Contains("大棚蔬菜见效30,000元8,000元", text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(["2002年10月20日", "2003年7月27日"], new[] { Dates(page)[0], Dates(page)[^1] });

        static string[] Dates(IHtmlDocument page) => [.. page.QuerySelectorAll("table")[^1].QuerySelectorAll("tbody td:first-child").Select(Words)];
    }

    private static async Task<IHtmlDocument> OpenAsync(HttpClient browser, RectificationCase @case, string query = "") =>
        await new Form(browser, $"/cases/{@case.Id}{query}").OpenAsync();

    private async Task<(County County, RectificationCase Case)> FailedVillageAsync()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var open = new Measure(c, County.Start, "补选村委会") { ResponsiblePerson = "陈志强", DueOn = new(2003, 8, 5) };
            var done = new Measure(c, County.Start, "清理村级财务") { ResponsiblePerson = "陈志强", DueOn = new(2003, 6, 21) };
            return
            [
                new Baseline(c, County.Start, ManagementLevel.CountyKey), open, done, MeasureOutcome.Done(c, done, new(2003, 3, 30)),
                new Problem(c, new(2002, 12, 21), "村级财务", "财务多年未公开"),
                new ResponsibilityHolder(county.Campaign, DivisionCode.Parse(c.DivisionCode), County.Start, HolderPost.Secretary, "赵存良"),
                .. County.Inspected(c, new(2003, 7, 27), InspectionOutcome.Failed),
            ];
        });
        return (county, @case);
    }
}
