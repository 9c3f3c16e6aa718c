using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Presence;

/// <summary>The calendar of a village's month: who was there, what the rules say, what was changed afterwards.</summary>
public abstract class VillageTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : VillageTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : VillageTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task The_month_shows_each_day_by_capacity_and_each_mark_opens_its_record()
    {
        var (county, id) = await VillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var page = await new Form(browser, $"/cases/{id}/presence").OpenAsync();

        Assert.Equal(["6部", "7组副", "27组", "31 今天组书"], page.QuerySelectorAll(".cal .on").Select(Marks));
        Assert.Equal("共 6 人次，4 天有人在村", Words(page.QuerySelector("#calendar .panel-head .meta")!));
        Assert.Equal(
            ["组 1 天 部 0 天", "组 1 天 部 1 天", "组 0 天 部 0 天", "组 0 天 部 0 天", "组 2 天 部 0 天 算 11 月"],
            page.QuerySelectorAll(".cal tbody .wk").Select(Words));
        Assert.Equal([true, false, true, true], page.QuerySelectorAll(".cal tbody .wk").Take(4).Select(w => w.QuerySelector(".due-over") is not null));
        var record = page.QuerySelector(".cal .on a")!.GetAttribute("href")!;
        Assert.Contains("联系部门在村：周玉芬", Words((await new Form(browser, record).OpenAsync()).QuerySelector("h1")!), StringComparison.Ordinal);

        var earlier = await new Form(browser, $"/cases/{id}/presence?month=2003-09").OpenAsync();
        Assert.Equal(["30组"], earlier.QuerySelectorAll(".cal .on").Select(Marks));
        var neighbour = await App.SignInAsNewAsync(Role.Town, county.Township("102"));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync($"/cases/{id}/presence", Ct)).StatusCode);
    }

    [Fact]
    public async Task The_rules_say_what_is_missing_while_the_month_runs_and_what_was_when_it_has_ended()
    {
        var (county, id) = await VillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var page = await new Form(browser, $"/cases/{id}/presence").OpenAsync();
        Assert.Equal(
            [
                "工作组陈志强等 2 人 3 天每月 20 天 已无法完成，差 17 天",
                "联系部门县科技局 1 天每月 3 天，本月还剩 1 天 已无法完成，差 2 天",
                "联系部门县科技局 1 周每周 1 天，10 月共 4 周 3 周没有",
            ],
            Rules(page));
        Assert.Equal("工作组本月已无法完成，县科技局本月已无法完成", Words(page.QuerySelector(".note-bad h2")!));

        var ended = await new Form(browser, $"/cases/{id}/presence?month=2003-09").OpenAsync();
        Assert.Equal(
            [
                "工作组陈志强等 2 人 1 天每月 20 天 差 19 天", "联系部门县科技局 0 天每月 3 天 差 3 天", "联系部门县科技局 0 周每周 1 天，9 月共 4 周 4 周没有",
            ],
            Rules(ended));
        Assert.Null(ended.QuerySelector(".note-bad"));
        var first = await new Form(browser, $"/cases/{id}/presence?month=2002-10").OpenAsync();
        Assert.All(Rules(first), r => Assert.EndsWith("未判定", r, StringComparison.Ordinal));
        Assert.DoesNotContain(first.QuerySelectorAll(".actions a").Select(Words), t => t.StartsWith("9 月", StringComparison.Ordinal));
        foreach (var odd in new[] { "2003-11", "2002-09", "2003-13", "今天" })
        {
            var shown = await new Form(browser, $"/cases/{id}/presence?month={odd}").OpenAsync();
            Assert.Contains("2003年10月", Words(shown.QuerySelector(".page-head")!), StringComparison.Ordinal);
            Assert.Contains($"没有“{odd}”这个月", Words(shown.QuerySelector(".note-warn")!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_written_late_corrected_or_taken_back_is_listed_with_its_reason()
    {
        var (county, id) = await VillageAsync();
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var add = new Form(browser, $"/cases/{id}/records/presence-entries/add");
        await add.SubmitAsync(
            await add.OpenAsync(), ("Input.Capacity", "Team"), ("Input.Person", "陈志强"), ("Input.When", "Other"), ("Input.Day", "2003-10-09"),
            ("Input.LateReason", "下村后手机没电"));
        var before = await new Form(browser, $"/cases/{id}/presence").OpenAsync();
        Assert.Contains("10月9日 工作组在村 补记：下村后手机没电", Words(before.QuerySelector("#changes")!), StringComparison.Ordinal);

        var record = before.QuerySelectorAll(".cal .on").Single(c => Marks(c) == "9组").QuerySelector("a")!.GetAttribute("href")!;
        var correct = new Form(browser, record + "/correct");
        var answer = await correct.SubmitAsync(
            await correct.OpenAsync(), ("Input.When", "Other"), ("Input.Day", "2003-10-10"), ("Input.Reason", "记错一天"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        var page = await new Form(browser, $"/cases/{id}/presence").OpenAsync();
        Assert.Contains("10月9日 工作组在村：陈志强 更正为10月10日，原因“记错一天”", Words(page.QuerySelector("#changes")!), StringComparison.Ordinal);
        Assert.Equal(["6部", "7组副", "10组", "27组", "31 今天组书"], page.QuerySelectorAll(".cal .on").Select(Marks));
        Assert.Equal(record, page.QuerySelector("#changes a")!.GetAttribute("href"));

        // The correction is taken back, then the record.
        var withdrawal = new Form(browser, record + "/withdraw");
        await withdrawal.SubmitAsync(await withdrawal.OpenAsync());
        await withdrawal.SubmitAsync(await withdrawal.OpenAsync());
        var told = (await new Form(browser, $"/cases/{id}/presence").OpenAsync()).QuerySelectorAll("#changes p:not(.mb-0)").Select(Words).ToList();
        Assert.Equal(
            ["10月9日 工作组在村：陈志强 更正为10月10日，原因“记错一天”", "10月9日 工作组在村：陈志强 已撤回", "10月10日 工作组在村：陈志强 更正已撤回，恢复原来的写法"],
            told.Select(t => t.Split('（')[0]));
    }

    [Fact]
    public async Task The_case_page_leads_to_the_calendar_and_a_line_of_its_chronicle_to_its_month()
    {
        var (county, id) = await VillageAsync();
        var page = await new Form(await App.SignInAsNewAsync(Role.Leader, county.Code), $"/cases/{id}").OpenAsync();
        Assert.Equal($"/cases/{id}/presence", page.QuerySelector("#presence .panel-head a")!.GetAttribute("href"));
        Assert.Contains($"/cases/{id}/presence?month=2003-09", page.QuerySelectorAll("#chronicle .timeline a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task What_a_supervisor_found_stands_beside_the_record_of_that_day()
    {
        var (county, id) = await VillageAsync();
        await App.WithDbAsync(async db =>
        {
            var @case = await db.Cases.SingleAsync(c => c.Id == id, Ct);
            db.AddRange(
                @case.Visit(new(2003, 10, 27), VisitNotice.Unannounced, AtPost.Nobody), @case.Visit(new(2003, 10, 28), VisitNotice.Unannounced, AtPost.Nobody),
                @case.Visit(new(2003, 10, 31), VisitNotice.Announced, AtPost.DeputyOnly), @case.Visit(new(2003, 10, 30), VisitNotice.Announced, AtPost.Team),
                @case.Visit(new(2003, 10, 8), VisitNotice.Unannounced, AtPost.DeputyOnly), Day(@case, 10, 8, Capacity.ResidentDeputy, "何春梅"),
                @case.Visit(new(2003, 10, 4), VisitNotice.Unannounced, AtPost.DeputyOnly), Day(@case, 10, 4, Capacity.Team, null),
                @case.Visit(new(2003, 10, 3), VisitNotice.Unannounced, AtPost.DeputyOnly), Day(@case, 10, 3, Capacity.Team, "何春梅"),
                @case.Visit(new(2003, 10, 7), VisitNotice.Unannounced, AtPost.Team),
                @case.Visit(new(2003, 10, 29), VisitNotice.Announced, null), @case.Visit(new(2003, 9, 30), VisitNotice.Announced, AtPost.Nobody));
            await db.SaveChangesAsync(Ct);
        });
        var page = await new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), $"/cases/{id}/presence").OpenAsync();

        Assert.Equal(
            [
                "10月31日 明查：仅副组长在岗 工作组：陈志强 工作组：陈志强 不一致", "10月30日 明查：工作组在岗 没有工作组的记录 漏记",
                "10月28日 暗访：工作组不在岗 没有工作组的记录 一致", "10月27日 暗访：工作组不在岗 工作组：陈志强 不一致",
                "10月8日 暗访：仅副组长在岗 驻村副组长：何春梅 一致", "10月7日 暗访：工作组在岗 驻村副组长：何春梅 工作组：陈志强 工作组 一致",
                "10月4日 暗访：仅副组长在岗 工作组 没写是谁", "10月3日 暗访：仅副组长在岗 工作组：何春梅 一致",
            ],
            page.QuerySelectorAll("#seen tbody tr").Select(Words));
        Assert.Equal(17, page.QuerySelectorAll("#seen tbody a").Length);
    }

    [Fact]
    public async Task Every_month_since_the_start_is_drawn_and_told_in_a_table()
    {
        var (county, id) = await VillageAsync();
        var page = await new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), $"/cases/{id}/presence").OpenAsync();

        var charts = page.QuerySelectorAll("svg.chart:not(.narrow-only)");
        Assert.Equal(["孔庄村工作组各月到村天数", "孔庄村联系部门各月到村天数"], charts.Select(c => c.GetAttribute("aria-label")));
        Assert.Equal(13, charts[0].QuerySelectorAll("rect").Length);
        Assert.All(page.QuerySelectorAll("svg.chart.narrow-only"), c => Assert.Equal(6, c.QuerySelectorAll("rect").Length));
        var table = charts[0].ParentElement!.QuerySelectorAll("tbody tr").Select(Words).ToList();
        Assert.Equal((13, "2003年10月 320", "2003年9月 120", "2002年10月 020"), (table.Count, table[0], table[1], table[^1]));
    }

    [Fact]
    public async Task Leave_explains_beside_the_rule_and_counts_as_no_day()
    {
        var (county, id) = await VillageAsync();
        await App.WithDbAsync(async db =>
        {
            var @case = await db.Cases.SingleAsync(c => c.Id == id, Ct);
            db.AddRange(
                @case.Excuse(new(2003, 9, 29), new(2003, 9, 29), new(2003, 10, 2), Capacity.Team, "陈志强", "参加培训", Role.Town),
                @case.Excuse(new(2003, 10, 7), new(2003, 10, 7), new(2003, 10, 8), Capacity.ResidentDeputy, null, "住院", Role.Town),
                @case.Excuse(new(2003, 9, 1), new(2003, 9, 1), new(2003, 9, 30), Capacity.Team, null, "抗洪", Role.Town));
            await db.SaveChangesAsync(Ct);
        });
        var page = await new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{id}/presence").OpenAsync();

        var team = page.QuerySelectorAll("#rules .summary > div")[0];
        Assert.Equal(
            ["9月29日至10月2日请假：陈志强，参加培训（不算天数）", "10月7日至10月8日请假：住院（不算天数；其中 1 天记了到场，照算）"], team.QuerySelectorAll("dd a").Select(Words));
        Assert.StartsWith("工作组陈志强等 2 人 3 天", Words(team), StringComparison.Ordinal);
        Assert.Contains("说明请假离岗", Words(page.QuerySelector("#rules")!), StringComparison.Ordinal);
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var chronicle = (await new Form(dept, $"/cases/{id}?kind=presence").OpenAsync()).QuerySelector("#chronicle")!;
        Assert.Contains("陈志强（工作组）请假离岗，9月29日至10月2日", Words(chronicle), StringComparison.Ordinal);
    }

    private static string Marks(IElement day) =>
        Words(day.QuerySelector(".d")!) + string.Concat(day.QuerySelectorAll(".mk").Select(m => m.TextContent));

    private static IEnumerable<string> Rules(IParentNode page) => page.QuerySelectorAll("#rules .summary > div").Select(Words);

    private async Task<(County County, Guid Id)> VillageAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101209", "别的村", c => [new PresenceEntry(c, new(2003, 10, 1), Capacity.Team)]);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new TeamMember(c, County.Start, "陈志强", TeamRole.Leader), new TeamMember(c, County.Start, "何春梅", TeamRole.ResidentDeputy),
            Day(c, 9, 30, Capacity.Team, "陈志强"), Day(c, 10, 6, Capacity.Liaison, "周玉芬"),
            Day(c, 10, 7, Capacity.Team, "陈志强"), Day(c, 10, 7, Capacity.Team, null), Day(c, 10, 7, Capacity.ResidentDeputy, "何春梅"),
            Day(c, 10, 27, Capacity.Team, "陈志强"), Day(c, 10, 31, Capacity.Team, "陈志强"), Day(c, 10, 31, Capacity.Team, "陈志强"),
            Day(c, 10, 31, Capacity.TownshipSecretary, "林存良"),
        ]);
        await county.TieAsync(@case, "县科技局");
        return (county, @case.Id);
    }

    private static PresenceEntry Day(RectificationCase @case, int month, int day, Capacity capacity, string? person) =>
        new(@case, new(2003, month, day), capacity) { Person = person };
}
