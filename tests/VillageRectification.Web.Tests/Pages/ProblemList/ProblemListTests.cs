using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.ProblemList;

/// <summary>The ledger of problems: the worst first, by view and filter; more time, reopening and closing move what it says.</summary>
public abstract class ProblemListTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : ProblemListTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ProblemListTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task The_worst_stands_first_and_each_view_counts_its_own()
    {
        var county = await MakeAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var page = await new Form(browser, "/problems").OpenAsync();

        Assert.Equal(["账目逾期", "等拨款到了日子", "两周内到期", "没有期限", "等拨款", "缓解了的", "王庄已解决"], Problems(page));
        var views = Words(page.QuerySelector(".views")!);
        Assert.All(
            ["全部 7", "未解决且逾期 1", "缓解待了结 1", "两周内到期 1", "到了复核日 1", "延过期 0", "群众不满意 1", "已解决 1"],
            v => Assert.Contains(v, views, StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll("tr.row-flag"));

        Assert.Equal(["账目逾期"], await ListAsync(browser, "?view=overdue"));
        Assert.Equal(["王庄已解决"], await ListAsync(browser, "?q=王庄"));
        Assert.Equal(["等拨款到了日子", "等拨款"], await ListAsync(browser, "?handling=createconditions"));
        Assert.Equal(["王庄已解决"], await ListAsync(browser, "?status=resolved"));
        Assert.Equal(["缓解了的"], await ListAsync(browser, "?status=eased&priority=&person="));
        Assert.Equal(["没有期限"], await ListAsync(browser, "?priority=strong"));
        Assert.Equal(["没有期限"], await ListAsync(browser, "?person=陈志强"));
        Assert.Equal(["账目逾期"], await ListAsync(browser, "?person=-&view=overdue"));
        Assert.Equal(7, (await ListAsync(browser, "?person=没有这人&status=7&priority=none")).Length);
        Assert.Equal(["王庄已解决"], await ListAsync(browser, $"?township={county.Township("102")}000"));
        Assert.Equal(7, (await ListAsync(browser, "?view=nothing&category=没有&sort=nothing&p=99999")).Length);
        Assert.Equal("王庄已解决", (await ListAsync(browser, "?sort=-township"))[0]);
    }

    [Fact]
    public async Task Paper_has_every_row_that_the_filter_holds()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c => [.. Enumerable.Range(1, 60).Select(n => Found(c, $"问题{n}"))]);
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var first = await new Form(browser, "/problems?sort=village").OpenAsync();

        Assert.Equal(50, Problems(first).Length);
        Assert.Contains("第 1–50 个，共 60 个问题", Words(first.QuerySelector(".pager")!), StringComparison.Ordinal);
        var paper = await new Form(browser, first.QuerySelector("main a[href*='paper=true']")!.GetAttribute("href")!).OpenAsync();
        Assert.Equal(60, paper.QuerySelectorAll("main tbody tr").Length);
        Assert.EndsWith("突出问题清单", Words(paper.QuerySelector("main .title")!), StringComparison.Ordinal);
        // The same document as in Word.
        var word = await browser.WordAsync(paper.QuerySelector(".bar a[href*='format=docx']")!.GetAttribute("href")!);
        Assert.Contains(string.Concat(paper.QuerySelectorAll("main tbody td").Select(c => c.TextContent)), word.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_listed_is_taken_away_as_a_workbook_by_whom_the_table_lets()
    {
        var county = await MakeAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var (name, rows) = await browser.WorkbookAsync("/problems?priority=strong&format=xlsx");

        Assert.EndsWith("突出问题清单.xlsx", name, StringComparison.Ordinal);
        Assert.Equal("序号|村|乡镇|问题|反映|类别|办理方式|责任人|期限|情况|群众评议", rows[1]);
        var row = Assert.Single(rows[2..]);
        Assert.StartsWith("1|", row, StringComparison.Ordinal);
        Assert.Contains("|没有期限|群众反映强烈|", row, StringComparison.Ordinal);
        Assert.Contains("|陈志强|未填|未解决|没有登记评议", row, StringComparison.Ordinal);
        Assert.Equal(9, (await browser.WorkbookAsync("/problems?format=xlsx")).Rows.Length);
        var word = await browser.WordAsync("/problems?priority=strong&format=docx");
        Assert.EndsWith("突出问题清单.docx", word.Name, StringComparison.Ordinal);
        Assert.Contains("突出问题清单数据截至2003年10月31日　摘录：只含筛选出来的", word.Text, StringComparison.Ordinal);
        Assert.Contains("序号村乡镇问题", word.Text, StringComparison.Ordinal);
        Assert.Contains(row.Replace("|", "", StringComparison.Ordinal), word.Text, StringComparison.Ordinal);
        var team = await App.SignInAsNewAsync(Role.Team, villages: [county.Code + "101201"]);
        Assert.Equal(HttpStatusCode.Forbidden, (await team.GetAsync("/problems?format=xlsx", Ct)).StatusCode);
        Assert.DoesNotContain("format=", (await new Form(team, "/problems").OpenAsync()).Source.Text, StringComparison.Ordinal);
        Assert.Null((await new Form(team, "/problems?paper=true").OpenAsync()).QuerySelector(".bar a[href*='format=']"));
    }

    [Fact]
    public async Task A_township_sees_its_own_and_its_home_leaves_out_what_rests()
    {
        var county = await MakeAsync();
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        Assert.Equal(6, (await ListAsync(town, "")).Length);
        Assert.Equal(["没有符合条件"], await EmptyAsync(await App.SignInAsNewAsync(Role.Town, county.Township("109"))));

        var today = Words((await new Form(town, "/").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("等拨款到了日子", today, StringComparison.Ordinal);
        Assert.Contains("复核条件", today, StringComparison.Ordinal);
        Assert.DoesNotContain("等拨款 孔庄村", today, StringComparison.Ordinal);
        // Somebody answers for it while it rests, too.
        Assert.Contains("等拨款孔庄村 · 问题 · 缺等什么条件、责任人", today, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conditions_that_are_not_there_on_their_day_are_looked_at_again_on_another()
    {
        var county = await MakeAsync();
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var row = (await new Form(town, "/").OpenAsync()).QuerySelectorAll(".tasks li").Single(l => Words(l).Contains("复核条件", StringComparison.Ordinal));
        var form = new Form(town, row.QuerySelector("a.inline")!.GetAttribute("href")!);

        var refused = await form.SubmitAsync(await form.OpenAsync(), ("Input.DueOn", "2003-12-15"), ("Input.Why", "没有拨款"));

        Assert.Contains("请填下次哪天复核", Words((await Form.ReadAsync(refused)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        (string, string?)[] again = [("Input.ReviewOn", "2003-11-20"), ("Input.Why", "没有拨款")];
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), again)).StatusCode);
        Assert.DoesNotContain(
            (await new Form(town, "/").OpenAsync()).QuerySelectorAll(".tasks li").Select(Words), l => l.Contains("复核条件", StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_time_ends_being_overdue_from_its_day_and_is_counted()
    {
        var county = await County.CreateAsync(App);
        Problem? problem = null;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [problem = Found(c, "账目逾期", due: new(2003, 9, 30))]);
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        Assert.Equal(1, await OverdueAsync(county, App.Today));
        var form = new Form(town, $"/cases/{@case.Id}/records/problem-extensions/add?about={problem!.RecordId}");

        var early = await form.SubmitAsync(await form.OpenAsync(), ("Input.DueOn", "2003-09-30"), ("Input.Why", "等拨款"));
        Assert.Equal(HttpStatusCode.BadRequest, early.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.DueOn", "2003-11-10"), ("Input.Why", "等拨款"))).StatusCode);

        Assert.Equal(((long?)0, (long?)1, (long?)1), (
            await OverdueAsync(county, App.Today), await OverdueAsync(county, App.Today.AddDays(-1)), await OverdueAsync(county, new(2003, 11, 11))));
        var page = Words((await new Form(town, "/problems?view=extended").OpenAsync()).QuerySelector("table")!);
        Assert.Contains("延期 1 次，累计 41 天", page, StringComparison.Ordinal);

        // Without a majority it is not solved, and starts anew with a day of its own; with one it is.
        var status = new Form(town, $"/cases/{@case.Id}/records/problem-status-changes/add?about={problem.RecordId}");
        (string, string?)[] asked = [("Input.Asked", "30"), ("Input.Satisfied", "15"), ("Input.NotSatisfied", "15")];
        foreach (var to in new[] { "Resolved", "Reopened" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await status.SubmitAsync(await status.OpenAsync(), [.. asked, ("Input.Status", to)])).StatusCode);
        }

        var reopened = await status.SubmitAsync(await status.OpenAsync(), [.. asked, ("Input.Status", "Reopened"), ("Input.DueOn", "2003-12-01")]);
        Assert.Equal(HttpStatusCode.Redirect, reopened.StatusCode);
        Assert.Equal(((long?)0, (long?)1), (await OverdueAsync(county, new(2003, 12, 1)), await OverdueAsync(county, new(2003, 12, 2))));
        Assert.Contains("重新办理", Words((await new Form(town, "/problems?view=notsatisfied").OpenAsync()).QuerySelector("table")!), StringComparison.Ordinal);
        // An appraisal of an earlier step is none of this one; what got no majority is not eased, and is not begun anew without being asked.
        (string, string?)[] none = [("Input.Asked", ""), ("Input.Satisfied", ""), ("Input.NotSatisfied", "")];
        foreach (var (refused, due) in new[] { ("Eased", ""), ("Resolved", ""), ("Reopened", "2004-01-01") })
        {
            var answer = await status.SubmitAsync(await status.OpenAsync(), [.. none, ("Input.Status", refused), ("Input.DueOn", due)]);
            Assert.Equal((refused, HttpStatusCode.BadRequest), (refused, answer.StatusCode));
        }

        (string, string?)[] content = [("Input.Asked", "30"), ("Input.Satisfied", "28"), ("Input.NotSatisfied", "2")];
        Assert.Equal(HttpStatusCode.Redirect, (await status.SubmitAsync(await status.OpenAsync(), [.. content, ("Input.Status", "Resolved")])).StatusCode);
        var solved = Words((await new Form(town, "/problems?view=resolved").OpenAsync()).QuerySelector("table")!);
        Assert.Contains("多数群众满意（问 30 人，满意 28 人）", solved, StringComparison.Ordinal);

        // Where it breaks out again it is taken up again.
        Assert.Contains("重新办理", solved, StringComparison.Ordinal);
        Assert.NotNull((await status.OpenAsync()).QuerySelector("[name='Input.Status'][value=Reopened][checked]"));

        // What is corrected to have no numbers has no majority either.
        var change = await App.WithDbAsync(db => db.ProblemStatusChanges.SingleAsync(s => s.CaseId == @case.Id && s.Status == ProblemStatus.Resolved, Ct));
        var correction = new Form(town, $"/cases/{@case.Id}/records/problem-status-changes/{change.RecordId}/correct");
        var cleared = await correction.SubmitAsync(await correction.OpenAsync(), [.. none, ("Input.Reason", "没有评议")]);
        Assert.Equal(HttpStatusCode.BadRequest, cleared.StatusCode);
    }

    private static string[] Problems(IHtmlDocument page) => [.. page.QuerySelectorAll("table.stack tbody th > a").Select(a => a.TextContent.Trim())];

    private static async Task<string[]> ListAsync(HttpClient browser, string query) => Problems(await new Form(browser, "/problems" + query).OpenAsync());

    [Fact]
    public async Task What_is_hung_out_and_what_proves_an_end_stand_in_the_ledger_and_in_the_village()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            Problem watched = Found(c, "账目不清"), lifted = Found(c, "摘了牌的"), solved = Found(c, "路修好了");
            var posted = c.Mark(watched, new(2003, 9, 1), ProblemMarkKind.Posted, "县纪委", null, []);
            var raised = c.Mark(lifted, new(2003, 9, 1), ProblemMarkKind.Raised, "县委副书记", null, []);
            return
            [
                watched, lifted, solved, posted, raised, c.Mark(lifted, new(2003, 9, 20), ProblemMarkKind.Lifted, null, null, [raised]),
                c.BringTo(
                    solved, ProblemStatus.Open, new(2003, 9, 9),
                    new(ProblemStatus.Resolved, Majority.Satisfied) { Appraisal = new(30, 28, 1), PostedOn = new(2003, 9, 12) }),
            ];
        });
        await county.AddVillageAsync("101202", "无牌村", c => [Found(c, "没有挂牌")]);
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        const string Proof = "多数群众满意（问 30 人，满意 28 人），9月12日张榜公布";

        var marked = Words((await new Form(browser, "/problems?view=marked").OpenAsync()).QuerySelector("main tbody")!);
        Assert.Contains("9月1日起挂牌督办：县纪委", marked, StringComparison.Ordinal);
        Assert.DoesNotContain("摘了牌的", marked, StringComparison.Ordinal);
        Assert.Contains(Proof, Words((await new Form(browser, "/problems?view=resolved").OpenAsync()).QuerySelector("tbody")!), StringComparison.Ordinal);
        var village = Words((await new Form(browser, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("#problems")!);
        Assert.Contains("9月1日起挂牌督办：县纪委", village, StringComparison.Ordinal);
        Assert.Contains("办理记录，" + Proof, village, StringComparison.Ordinal);
    }

    private static async Task<string[]> EmptyAsync(HttpClient browser) =>
        [Words((await new Form(browser, "/problems").OpenAsync()).QuerySelector(".empty")!)[..6]];

    private static Problem Found(RectificationCase @case, string text, ProblemHandling? handling = null, DateOnly? due = null, DateOnly? review = null) =>
        new(@case, County.Start.AddDays(3), "村级财务", text)
        {
            Handling = handling,
            DueOn = due,
            ReviewOn = review,
            Priority = text is "没有期限" ? ProblemPriority.Strong : null,
            ResponsiblePerson = text is "没有期限" ? "陈志强" : null,
        };

    private async Task<County> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var eased = Found(c, "缓解了的", due: new(2003, 9, 1));
            return
            [
                Found(c, "没有期限"), Found(c, "两周内到期", due: new(2003, 11, 10)), Found(c, "账目逾期", due: new(2003, 9, 30)),
                Found(c, "等拨款", ProblemHandling.CreateConditions, review: new(2003, 12, 1)),
                Found(c, "等拨款到了日子", ProblemHandling.CreateConditions, review: App.Today),
                eased, new ProblemStatusChange(c, eased, new(2003, 8, 1), ProblemStatus.Eased, Majority.NotSatisfied),
            ];
        });
        await county.AddVillageAsync("102201", "王庄村", c => Found(c, "王庄已解决") is var solved
            ? [solved, new ProblemStatusChange(c, solved, new(2003, 8, 1), ProblemStatus.Resolved, Majority.Satisfied)]
            : Array.Empty<Fact>());
        return county;
    }

    private Task<long?> OverdueAsync(County county, DateOnly asOf) => App.WithDbAsync(async db =>
        (await db.FigureSetAsync(county.Campaign.Id, asOf, Ct))!.Value(FigureName.OverdueProblems));
}
