using AngleSharp.Html.Dom;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Home;

/// <summary>From which day a task stands on the list, and what is none.</summary>
public abstract class TaskBoundaryTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : TaskBoundaryTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : TaskBoundaryTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(-1, "now")]
    [InlineData(0, "due-today")]
    [InlineData(1, "soon")]
    public async Task What_is_due_today_is_neither_late_nor_among_what_is_due_within_two_weeks(int inDays, string panel)
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c =>
            [new Measure(c, County.Start, "清理账目") { DueOn = App.Today.AddDays(inDays), ResponsiblePerson = "赵克勤" }]);

        var page = await HomeAsync(Role.Town, county);

        Assert.Equal(
            [panel],
            page.QuerySelectorAll("section.panel[id]").Where(p => p.QuerySelector(".tasks") is not null && Words(p).Contains("清理账目", StringComparison.Ordinal))
                .Select(p => p.Id!));
    }

    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    public async Task The_committees_are_confirmed_anew_after_31_days(int daysAgo, bool isTold)
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new Baseline(c, County.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Complete, Committee = CommitteeState.Complete },
            new CommitteeConfirmation(c, App.Today.AddDays(-daysAgo)),
        ]);

        Assert.Equal(isTold, Lines(await HomeAsync(Role.Town, county)).Any(l => l.StartsWith("两委状态 31 天内没有确认", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    public async Task What_the_baseline_says_of_the_committees_needs_no_word_for_31_days(int daysAgo, bool isTold)
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new Baseline(c, App.Today.AddDays(-daysAgo), ManagementLevel.Ordinary) { Branch = CommitteeState.Complete, Committee = CommitteeState.Complete },
        ]);

        Assert.Equal(isTold, Lines(await HomeAsync(Role.Town, county)).Any(l => l.StartsWith("两委状态 31 天内没有确认", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(0, true)]
    public async Task A_problem_rests_while_conditions_are_created_and_returns_on_its_day(int inDays, bool isTold)
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new Problem(c, App.Today.AddDays(-20), "村级财务", "等拨款修桥")
            {
                Handling = ProblemHandling.CreateConditions, Condition = "县里拨款", ReviewOn = App.Today.AddDays(inDays),
            },
        ]);
        var lines = Lines(await HomeAsync(Role.Town, county)).Where(l => l.StartsWith("等拨款修桥", StringComparison.Ordinal)).ToList();

        // Once to be looked at, once for want of somebody who answers for it.
        Assert.Equal(isTold ? ["等拨款修桥 孔庄村 · 复核条件 · 没有完成，写原因：等拨款修桥 今天起", "等拨款修桥孔庄村 · 问题 · 缺责任人"] : ["等拨款修桥孔庄村 · 问题 · 缺责任人"], lines);
    }

    [Theory]
    [InlineData(ProblemHandling.CreateConditions, "等什么条件、复核的日子、责任人")]
    [InlineData(ProblemHandling.Explain, "向谁解释、期限、责任人")]
    [InlineData(ProblemHandling.ResolveNow, "期限、责任人")]
    public async Task A_problem_is_on_the_list_until_all_that_its_way_demands_is_there(ProblemHandling way, string lacking)
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c => [new Problem(c, App.Today.AddDays(-20), "村级财务", "等拨款修桥") { Handling = way }]);

        var line = Lines(await HomeAsync(Role.Town, county)).Single(l => l.StartsWith("等拨款修桥", StringComparison.Ordinal));
        Assert.Equal("缺" + lacking, line.Split(" · ")[2].Split(' ')[0]);
    }

    [Theory]
    [InlineData(InspectionOutcome.Failed, "修订整顿方案孔庄村 · 不合格 已拖 9 天")]
    [InlineData(InspectionOutcome.FellBack, "修订整顿方案孔庄村 · 反弹 已拖 3 天")]
    [InlineData(InspectionOutcome.Refused, "修订整顿方案孔庄村 · 县级认定未通过 已拖 3 天")]
    public async Task After_a_setback_the_plan_is_to_be_revised(InspectionOutcome setback, string line)
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c => setback is InspectionOutcome.Failed
            ? County.Inspected(c, App.Today.AddDays(-9), InspectionOutcome.Failed)
            :
            [
                .. County.Inspected(c, App.Today.AddDays(-40), InspectionOutcome.Passed),
                new Inspection(
                    c, App.Today.AddDays(-3), setback is InspectionOutcome.FellBack ? InspectionKind.Revisit : InspectionKind.CountyVerification, setback),
            ]);
        await county.AddVillageAsync("101202", "王庄村", c => County.Inspected(c, App.Today.AddDays(-40), InspectionOutcome.Passed));

        Assert.Equal([line], Lines(await HomeAsync(Role.Town, county)).Where(l => l.StartsWith("修订整顿方案", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_measures_lack_is_one_line_of_the_plan_and_not_of_what_is_accounted_for()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            Measure lacking = new(c, County.Start, "修桥"), whole = new(c, County.Start, "修路") { ResponsiblePerson = "陈志强", DueOn = App.Today };
            Measure explained = new(c, County.Start, "打井");
            Measure nobody = new(c, County.Start, "种树") { DueOn = App.Today };
            return [lacking, whole, explained, nobody, MeasureOutcome.Explained(c, explained, App.Today, "没有水")];
        });
        await county.AddVillageAsync(
            "101202", "王庄村", c => [new Measure(c, County.Start, "修路") { ResponsiblePerson = "陈志强", DueOn = App.Today }]);

        Assert.Equal(
            ["补齐整顿方案孔庄村 · 2 项措施缺期限、责任人"],
            Lines(await HomeAsync(Role.Team, county)).Where(l => l.StartsWith("补齐", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_applied_for_waits_for_no_verdict_and_what_is_not_finished_is_not_applied_for()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c => [new AcceptanceApplication(c, App.Today.AddDays(-9))]);
        await county.AddVillageAsync("101202", "王庄村", c =>
        [
            .. TaskSamples.Adopted(c, App.Today.AddDays(-12)), new CommitteeConfirmation(c, App.Today),
            new Measure(c, App.Today.AddDays(-12), "修路") { ResponsiblePerson = "陈志强", DueOn = App.Today.AddDays(20) },
        ]);

        Assert.DoesNotContain(Lines(await HomeAsync(Role.Head, county)), l => l.StartsWith("定验收结论", StringComparison.Ordinal));
        Assert.DoesNotContain(Lines(await HomeAsync(Role.Sec, county)), l => l.StartsWith("申请验收", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plan_that_was_read_or_sent_back_waits_for_no_reader()
    {
        var county = await County.CreateAsync(App);
        foreach (var (village, name, back) in new[] { ("101201", "孔庄村", false), ("101202", "王庄村", true) })
        {
            await county.AddVillageAsync(village, name, c =>
            {
                Fact[] adopted = [.. TaskSamples.Adopted(c, App.Today.AddDays(-5))];
                var plan = adopted.OfType<PlanAdoption>().Single();
                return [.. adopted, back ? new PlanReturn(c, plan, App.Today.AddDays(-1), "再议") : new PlanReview(c, plan, App.Today.AddDays(-1))];
            });
        }

        await county.AddVillageAsync("101203", "林庄村", c => TaskSamples.Adopted(c, App.Today.AddDays(-11)));
        Assert.DoesNotContain(Lines(await HomeAsync(Role.Dept, county)), l => l.StartsWith("看整顿方案", StringComparison.Ordinal));
    }

    // The department ends none of it: it stands apart from its own tasks, summed up.
    [Fact]
    public async Task What_townships_and_departments_have_to_end_is_followed_apart_from_ones_own()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var visit = new SupervisionVisit(c, App.Today.AddDays(-9), VisitNotice.Unannounced);
            Finding Of(string text, int dueIn) => new(c, visit, App.Today.AddDays(-9), text) { DueOn = App.Today.AddDays(dueIn) };
            Finding late = Of("日记缺记", -2), open = Of("没有公开", 5), done = Of("门没有开", -3);
            return [visit, late, open, done, new FindingRemedy(c, done, App.Today), new PresenceEntry(c, App.Today, Capacity.Liaison)];
        });
        await county.AddVillageAsync("101202", "王庄村");
        await county.AddVillageAsync("101203", "林庄村", c => Enumerable.Range(0, 3).Select(d => new PresenceEntry(c, App.Today.AddDays(-d), Capacity.Liaison)));
        var desk = await HomeAsync(Role.Dept, county);

        Assert.Equal(
            ["2 个督查问题还没有整改已整改 1 个，逾期 1 个 逾期 2 天", "1 个村部门 10 月不足 3 天0 个一天没有，1 个只有 1 天，另有 1 个没有登记部门 今天到期"],
            desk.QuerySelectorAll("#watched .tasks > li").Select(Words));
        Assert.DoesNotContain(
            desk.QuerySelectorAll(".desk-tasks .tasks > li").Select(Words),
            l => l.Contains("督查问题", StringComparison.Ordinal) || l.Contains("个村部门", StringComparison.Ordinal));
        var list = await new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), desk.QuerySelector("#watched a")!.GetAttribute("href")!).OpenAsync();
        Assert.Equal("孔庄村", Assert.Single(list.QuerySelectorAll("main tbody th a")).TextContent);
        var quiet = await County.CreateAsync(App);
        await quiet.AddVillageAsync(
            "101201", "孔庄村", c => Enumerable.Range(0, 3).Select(d => new PresenceEntry(c, App.Today.AddDays(-d), Capacity.Liaison)));
        Assert.Null((await HomeAsync(Role.Dept, quiet)).QuerySelector("#watched"));
    }

    private async Task<IHtmlDocument> HomeAsync(Role role, County county) => await new Form(
        role is Role.Town or Role.Sec ? await App.SignInAsNewAsync(role, county.Township("101"))
        : role is Role.Team ? await App.SignInAsNewAsync(role, villages: [county.Code + "101201", county.Code + "101202"])
        : await App.SignInAsNewAsync(role, county.Code), "/").OpenAsync();

    private static string[] Lines(IHtmlDocument page) => [.. page.QuerySelectorAll("main .tasks > li").Select(Words)];
}
