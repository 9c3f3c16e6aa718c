using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Files;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>What follows a record: its course, what was said of the same thing, its files, its end, and the small form that completes it.</summary>
public abstract class FollowUpTests(App app) : VillageForms(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : FollowUpTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : FollowUpTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_reopened_problem_tells_the_extensions_of_each_life_by_themselves()
    {
        var (county, @case) = await MakeAsync();
        var problem = new Problem(@case, County.Start, "村级财务", "五年没有公开账目") { DueOn = new(2003, 3, 1), Handling = ProblemHandling.ResolveNow };
        await SaveAsync(
            problem, new ProblemExtension(@case, problem.RecordId, new(2003, 3, 2), new(2003, 3, 26), "等拨款"),
            new ProblemStatusChange(@case, problem, new(2003, 4, 1), ProblemStatus.Resolved, Majority.Satisfied),
            new ProblemStatusChange(@case, problem, new(2003, 10, 1), ProblemStatus.Reopened, Majority.NotSatisfied) { DueOn = new(2003, 11, 1) });
        var browser = await SignInAsync(county);
        const string Idle = "重新办理后没有延期；以前延期 1 次，累计 25 天";
        Assert.Contains(Idle, await WordsAsync(browser, $"/cases/{@case.Id}"), StringComparison.Ordinal);
        Assert.Contains(Idle, await WordsAsync(browser, Add(@case, "problem-extensions") + $"?about={problem.RecordId}"), StringComparison.Ordinal);

        await SaveAsync(new ProblemExtension(@case, problem.RecordId, new(2003, 10, 20), new(2003, 11, 11), "等拨款"));

        const string Both = "重新办理后延期 1 次，累计 10 天；以前延期 1 次，累计 25 天";
        Assert.Contains(Both, await WordsAsync(browser, "/problems?view=extended"), StringComparison.Ordinal);
        var course = Words((await new Form(browser, Record(@case, "problems", problem)).OpenAsync()).QuerySelector("#course")!);
        Assert.Contains("第 1 次办理：2002年10月20日起，4月1日已解决，延期 1 次，累计 25 天", course, StringComparison.Ordinal);
        Assert.Contains("第 2 次办理：10月1日起，还在办理，延期 1 次，累计 10 天", course, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_settled_asks_for_nothing_more_and_a_correction_names_what_its_day_may_not_pass()
    {
        var (county, @case) = await MakeAsync();
        var problem = new Problem(@case, County.Start, "村级财务", "五年没有公开账目") { DueOn = new(2003, 3, 1), Handling = ProblemHandling.ResolveNow };
        var measure = new Measure(@case, County.Start, "修复机井") { DueOn = new(2003, 3, 1) };
        await SaveAsync(problem, measure, MeasureOutcome.Explained(@case, measure, new(2003, 4, 1), "等秋播后停电检修"));
        var browser = await SignInAsync(county);
        Assert.Contains("延期", await OfferedAsync(problem, "problems"));
        Assert.Contains("没有完成的原因：等秋播后停电检修", await WordsAsync(browser, $"/cases/{@case.Id}/plan"), StringComparison.Ordinal);

        var solved = new ProblemStatusChange(@case, problem, new(2003, 4, 1), ProblemStatus.Resolved, Majority.Satisfied);
        await SaveAsync(solved, MeasureOutcome.Done(@case, measure, new(2003, 9, 1)));

        Assert.DoesNotContain("延期", await OfferedAsync(problem, "problems"));
        Assert.DoesNotContain("措施办得怎么样", await OfferedAsync(measure, "measures"));
        var first = await WordsAsync(browser, Record(@case, "problems", problem) + "/correct");
        Assert.Contains("日期不晚于接着它写的", first, StringComparison.Ordinal);
        var page = await new Form(browser, Record(@case, "problem-status-changes", solved) + "/correct").OpenAsync();
        Assert.Equal(Record(@case, "problems", problem), page.QuerySelector("main form p.meta a")!.GetAttribute("href"));
        Assert.Contains("日期不早于它所接的", Words(page.QuerySelector("main form")!), StringComparison.Ordinal);

        async Task<IEnumerable<string>> OfferedAsync(CaseFact about, string kind) =>
            (await new Form(browser, Record(@case, kind, about)).OpenAsync()).QuerySelectorAll("main .split p.acts a").Select(Words);
    }

    [Fact]
    public async Task What_was_answered_of_an_item_at_other_times_stands_at_each_answer()
    {
        var (county, @case) = await MakeAsync(
            c => new ChecklistAnswer(c, new(2003, 5, 1), Checklist.Rules, "财务管理", ChecklistState.Absent),
            c => new ChecklistAnswer(c, new(2003, 5, 1), Checklist.Rules, "三会一课", ChecklistState.Absent));
        var browser = await SignInAsync(county);
        var add = new Form(browser, Add(@case, "checklist-answers"));
        (string, string?)[] said = [("Input.List", "Rules"), ("Input.Item", "财务管理"), ("Input.State", "Present")];
        Assert.Equal(HttpStatusCode.Redirect, (await add.SubmitAsync(await add.OpenAsync(), said)).StatusCode);
        var answer = await App.WithDbAsync(db => db.ChecklistAnswers.SingleAsync(a => a.CaseId == @case.Id && a.OccurredOn == App.Today, Ct));
        Assert.Equal(
            ["规章制度：财务管理有，没执行", "规章制度：财务管理没有"], await SeriesAsync(browser, Record(@case, "checklist-answers", answer)));
        var correct = new Form(browser, Record(@case, "checklist-answers", answer) + "/correct");
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await correct.SubmitAsync(await correct.OpenAsync(), ("Input.State", "Kept"), ("Input.Reason", "看了记录"))).StatusCode);

        var page = await new Form(browser, Record(@case, "checklist-answers", answer)).OpenAsync();

        var series = Words(page.QuerySelector("#series")!);
        Assert.Contains("这一项历次的登记2 次", series, StringComparison.Ordinal);
        Assert.Contains("更正过，共 2 版", series, StringComparison.Ordinal);
        Assert.Contains("5月1日 · ", series, StringComparison.Ordinal);
        Assert.DoesNotContain("三会一课", series, StringComparison.Ordinal);
        var older = page.QuerySelector("#series a")!.GetAttribute("href")!;
        Assert.Equal(["规章制度：财务管理有，在执行", "规章制度：财务管理没有"], await SeriesAsync(browser, older));
        var other = await App.WithDbAsync(db => db.ChecklistAnswers.SingleAsync(a => a.CaseId == @case.Id && a.Item == "三会一课", Ct));
        Assert.Empty(await SeriesAsync(browser, Record(@case, "checklist-answers", other)));
    }

    [Fact]
    public async Task A_day_in_the_village_leads_to_its_log_entry_and_takes_files()
    {
        var (county, @case) = await MakeAsync(c => new TeamMember(c, County.Start, "王建国", TeamRole.Member));
        var note = new ProgressEntry(@case, App.Today, "修机井");
        var day = new PresenceEntry(@case, App.Today, new DayInVillage(Capacity.Team, "王建国") { ProgressRecordId = note.RecordId });
        await SaveAsync(note, day);
        var browser = await SignInAsync(county);
        var page = await new Form(browser, Record(@case, "presence-entries", day)).OpenAsync();
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == Record(@case, "progress-entries", note));
        var add = Add(@case, "attachments") + $"?about={day.RecordId}";
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == add);

        var sent = FileForm.Of(await new Form(browser, add).OpenAsync(), [("Input.Name", "住村登记本")], "Input.File", ("a.jpg", Photos.Taken(40, 30)));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostAsync(add, sent, Ct)).StatusCode);

        Assert.Contains("住村登记本", await WordsAsync(browser, Record(@case, "presence-entries", day)), StringComparison.Ordinal);
        // Moved to another day, the file goes along.
        var correct = new Form(browser, Record(@case, "presence-entries", day) + "/correct");
        var yesterday = App.Today.AddDays(-1);
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await correct.SubmitAsync(await correct.OpenAsync(), ("Input.Day", $"{yesterday:yyyy-MM-dd}"), ("Input.Reason", "记错了"))).StatusCode);
        Assert.Equal(yesterday, (await App.WithDbAsync(db => db.Attachments.SingleAsync(a => a.CaseId == @case.Id, Ct))).OccurredOn);
    }

    [Fact]
    public async Task A_goal_is_said_to_be_reached_where_it_stands_and_once()
    {
        var (county, @case) = await MakeAsync();
        var goal = new DevelopmentGoal(@case, County.Start.AddDays(5), GoalTerm.Near, "集体收入一年 50,000 元");
        var measure = new Measure(@case, County.Start.AddDays(9), "修复机井") { Goal = "浇地 300 亩", DueOn = App.Today };
        var aimless = new Measure(@case, County.Start.AddDays(9), "公开账目") { DueOn = App.Today };
        await SaveAsync(goal, measure, aimless, new ProgressEntry(@case, new(2003, 9, 1), "机井出水了"));
        var browser = await SignInAsync(county);
        foreach (var (about, page) in new (CaseFact, string)[] { (goal, "/situation"), (measure, "/plan") })
        {
            var address = Add(@case, "goals-reached") + $"?about={about.RecordId}";
            Assert.Contains(
                (await new Form(browser, $"/cases/{@case.Id}{page}").OpenAsync()).QuerySelectorAll("main a"), a => a.GetAttribute("href") == address);
            var (first, second) = (new Form(browser, address), new Form(browser, address));
            var (opened, late) = (await first.OpenAsync(), await second.OpenAsync());
            Assert.Contains("9月1日 机井出水了", Words(opened.QuerySelector("#Input_Proof")!), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Redirect, (await first.SubmitAsync(opened, ("Input.Evidence", "看得到的"))).StatusCode);

            Assert.Contains("10月31日已达到", await WordsAsync(browser, $"/cases/{@case.Id}{page}"), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Conflict, (await second.SubmitAsync(late, ("Input.Evidence", "又一次"), ("Input.When", "Yesterday"))).StatusCode);
            var again = await first.OpenAsync();
            Assert.Contains("已经记过：10月31日，达到目标：", Words(again.QuerySelector("main")!), StringComparison.Ordinal);
            Assert.Contains(again.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.EndsWith("/correct", StringComparison.Ordinal));
        }

        Assert.Equal(2, await App.WithDbAsync(db => db.GoalsReached.CountAsync(r => r.CaseId == @case.Id, Ct)));
        Assert.Contains("先在整顿方案里写上目标", await WordsAsync(browser, Add(@case, "goals-reached") + $"?about={aimless.RecordId}"), StringComparison.Ordinal);
        Assert.Contains("达到目标：浇地 300 亩", await WordsAsync(browser, $"/cases/{@case.Id}"), StringComparison.Ordinal);
        Assert.Contains("达到：看得到的）", await WordsAsync(browser, $"/cases/{@case.Id}/dossier"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_solved_or_remedied_is_not_so_once_more_on_another_day()
    {
        var (county, @case) = await MakeAsync();
        var problem = new Problem(@case, County.Start, "村级财务", "五年没有公开账目") { Handling = ProblemHandling.ResolveNow };
        var solved = new ProblemStatusChange(@case, problem, new(2003, 10, 1), ProblemStatus.Resolved, Majority.Satisfied);
        var visit = new SupervisionVisit(@case, new(2003, 9, 1), VisitNotice.Unannounced);
        var finding = new Finding(@case, visit, new(2003, 9, 1), "民情日记缺记");
        await SaveAsync(problem, solved, visit, finding, new FindingRemedy(@case, finding, new(2003, 9, 9)));
        var browser = await SignInAsync(county);
        var status = new Form(browser, Add(@case, "problem-status-changes") + $"?about={problem.RecordId}");

        var answer = await status.SubmitAsync(
            await status.OpenAsync(), ("Input.Status", "Resolved"), ("Input.Asked", "30"), ("Input.Satisfied", "25"), ("Input.NotSatisfied", "3"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("已经记过，您填的还没有保存", Words((await Form.ReadAsync(answer)).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(1, await App.WithDbAsync(db => db.ProblemStatusChanges.CountAsync(s => s.CaseId == @case.Id, Ct)));
        var remedy = await new Form(browser, Add(@case, "finding-remedies") + $"?about={finding.RecordId}").OpenAsync();
        Assert.Null(remedy.QuerySelector("main form[method=post]"));
        Assert.Contains("已经记过：9月9日，督查问题已整改：民情日记缺记", Words(remedy.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains(remedy.QuerySelectorAll("main a"), a => Words(a) == "更正那条记录");
    }

    [Fact]
    public async Task What_a_visit_found_goes_along_to_the_day_on_which_the_visit_was()
    {
        var (county, @case) = await MakeAsync();
        var visit = new SupervisionVisit(@case, new(2003, 9, 3), VisitNotice.Unannounced);
        Finding[] findings = [new(@case, visit, new(2003, 9, 3), "民情日记缺记"), new(@case, visit, new(2003, 9, 5), "账目没有公开")];
        await SaveAsync([visit, .. findings, new FindingRemedy(@case, findings[0], new(2003, 9, 9))]);
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), Record(@case, "supervision-visits", visit) + "/correct");

        var late = await form.SubmitAsync(await form.OpenAsync(), ("Input.Day", "2003-09-10"), ("Input.Reason", "抄错了"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Day", "2003-09-02"), ("Input.Reason", "抄错了"))).StatusCode);

        var days = await App.WithDbAsync(
            db => db.Findings.Where(f => f.CaseId == @case.Id).OrderBy(f => f.OccurredOn).Select(f => f.OccurredOn).ToListAsync(Ct));
        Assert.Equal([new(2003, 9, 2), new(2003, 9, 5)], days);
    }

    private static string Record(RectificationCase @case, string kind, CaseFact fact) => $"/cases/{@case.Id}/records/{kind}/{fact.RecordId}";

    private static async Task<string> WordsAsync(HttpClient browser, string address) =>
        Words((await new Form(browser, address).OpenAsync()).QuerySelector("main")!);

    private static async Task<string[]> SeriesAsync(HttpClient browser, string address) =>
        [.. (await new Form(browser, address).OpenAsync()).QuerySelectorAll("#series li b, #series li a").Select(Words)];

    private Task<int> SaveAsync(params CaseFact[] facts) => App.WithDbAsync(db => { db.AddRange(facts); return db.SaveChangesAsync(Ct); });
}
