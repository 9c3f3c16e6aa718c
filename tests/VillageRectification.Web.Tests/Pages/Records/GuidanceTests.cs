using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>What a form says of itself before it is sent, and everything that is wrong at once and in its order when it was.</summary>
public abstract class GuidanceTests(App app) : VillageForms(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : GuidanceTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : GuidanceTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData("CreateConditions", "请选问题类别|请填什么问题|创造条件的请填等什么条件|创造条件的请填哪天复核")]
    [InlineData("Explain", "请选问题类别|请填什么问题|解释说明的请填向谁解释|立即解决、解释说明的请填期限")]
    [InlineData("ResolveNow", "请选问题类别|请填什么问题|立即解决、解释说明的请填期限")]
    public async Task What_a_way_of_handling_asks_for_is_told_with_everything_else(string handling, string faults)
    {
        var (county, @case) = await MakeAsync();
        var form = new Form(await SignInAsync(county), Add(@case, "problems"));

        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Handling", handling));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        var links = page.QuerySelectorAll(".error-summary a").ToList();
        Assert.Equal(faults.Split('|'), links.Select(Words));
        Assert.All(links, l => Assert.NotNull(page.QuerySelector(l.GetAttribute("href")!)));
    }

    [Fact]
    public async Task What_a_correction_did_not_have_before_it_may_go_on_lacking()
    {
        var (county, @case) = await MakeAsync(c => new Problem(c, County.Start, "村级财务", "等拨款") { Handling = ProblemHandling.CreateConditions });
        var problem = await App.WithDbAsync(db => Task.FromResult(db.Problems.Single(p => p.CaseId == @case.Id)));
        var form = new Form(await SignInAsync(county), $"/cases/{@case.Id}/records/problems/{problem.RecordId}/correct");

        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Description", "等县里拨款"), ("Input.Reason", "写全"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task What_was_promised_is_filled_in_but_not_what_it_was_really_worth()
    {
        var (county, @case) = await MakeAsync(c => new Commitment(c, County.Start, "资金", "修桥") { ValueYuan = 20_000 });
        var department = new Department(county.Code, "县水利局");
        await App.WithDbAsync(db =>
        {
            db.AddRange(department, new LiaisonAssignment(@case, County.Start) { DepartmentId = department.Id });
            return db.SaveChangesAsync(Ct);
        });
        var liaison = await App.SignInAsNewAsync(Role.Liaison, departmentId: department.Id);
        var promise = await App.WithDbAsync(db => db.Commitments.AsNoTracking().SingleAsync(p => p.CaseId == @case.Id, Ct));

        var page = await new Form(liaison, Add(@case, "support-items") + "?about=" + promise.RecordId).OpenAsync();

        var typed = Form.ValuesOf(page).ToLookup(v => v.Key, v => v.Value);
        Assert.Equal(["修桥"], typed["Input.Text"]);
        Assert.DoesNotContain("20000", typed["Input.ValueYuan"]);
        Assert.Contains("承诺的是 20,000 元，按实际给的填", Words(page.QuerySelector("main form")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_that_is_reopened_needs_a_new_day()
    {
        var (county, @case) = await MakeAsync(c => new Problem(c, County.Start, "村级财务", "账目不公开"));
        var problem = await App.WithDbAsync(db => Task.FromResult(db.Problems.Single(p => p.CaseId == @case.Id)));
        var form = new Form(await SignInAsync(county), Add(@case, "problem-status-changes") + $"?about={problem.RecordId}");

        var page = await Form.ReadAsync(await form.SubmitAsync(await form.OpenAsync(), ("Input.Status", "Reopened")));

        Assert.Equal(["重新办理的请填新的期限"], page.QuerySelectorAll(".error-summary a").Select(Words));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task The_next_review_may_be_left_out_while_the_last_one_has_not_come(int inDays, bool mayBeLeftOut)
    {
        var (county, @case) = await MakeAsync(c => new Problem(c, County.Start, "村级财务", "等拨款")
        {
            Handling = ProblemHandling.CreateConditions,
            Condition = "县里拨款",
            ReviewOn = App.Today.AddDays(inDays),
        });
        var problem = await App.WithDbAsync(db => Task.FromResult(db.Problems.Single(p => p.CaseId == @case.Id)));
        var form = new Form(await SignInAsync(county), Add(@case, "problem-extensions") + $"?about={problem.RecordId}");
        var opened = await form.OpenAsync();

        Assert.Equal(mayBeLeftOut, Words(opened.QuerySelector("label[for='Input_ReviewOn']")!).Contains("可不填", StringComparison.Ordinal));
        Assert.Contains("整顿期限是12月31日", Words(opened.QuerySelector("main")!), StringComparison.Ordinal);
        var answer = await form.SubmitAsync(opened, ("Input.DueOn", "2003-12-20"), ("Input.Why", "材料没有到"));
        Assert.Equal(mayBeLeftOut ? HttpStatusCode.Redirect : HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_measure_for_a_problem_that_none_answers_opens_with_it()
    {
        var (county, @case) = await MakeAsync(c => new Problem(c, County.Start, "村级财务", "账目不公开"));
        var browser = await SignInAsync(county);
        var act = (await new Form(browser, $"/cases/{@case.Id}/plan").OpenAsync()).QuerySelectorAll("a")
            .Single(a => Words(a).StartsWith("补一条措施", StringComparison.Ordinal));

        var form = await new Form(browser, act.GetAttribute("href")!).OpenAsync();
        Assert.True(Assert.Single(form.QuerySelectorAll("[name='Input.Answers'][type=checkbox]").OfType<IHtmlInputElement>()).IsChecked);
        var plain = await new Form(browser, Add(@case, "measure-proposals")).OpenAsync();
        Assert.False(Assert.Single(plain.QuerySelectorAll("[name='Input.Answers'][type=checkbox]").OfType<IHtmlInputElement>()).IsChecked);
    }

    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.Leader)]
    public async Task Of_a_campaign_without_villages_nothing_is_said_to_be_well(Role role)
    {
        var county = await County.CreateAsync(App);
        var page = Words((await new Form(await SignInAsync(county, role), $"/?campaign={county.Campaign.Id}").OpenAsync()).QuerySelector("main")!);

        Assert.Contains("本次行动现在没有后进村", page, StringComparison.Ordinal);
        Assert.DoesNotContain("都已合格", page, StringComparison.Ordinal);
        Assert.DoesNotContain("都来过", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Town, "baselines", "至少填一项；都还不知道的，先不登记")]
    [InlineData(Role.Dept, "liaison-assignments", "联系部门和联系县领导至少填一个")]
    [InlineData(Role.Dept, "earlier-listings", "填 1949 到 2001 之间的年份：本次行动2002年10月20日开始", "Input.Year", "2002")]
    [InlineData(Role.Sec, "acceptance-applications", "还没有会诊，不能办这一步。请先登记集体会诊。")]
    public async Task What_says_nothing_or_comes_too_early_is_refused_with_what_to_do(Role role, string kind, string says, params string[] typed)
    {
        var (county, @case) = await MakeAsync();
        var form = new Form(await SignInAsync(county, role), Add(@case, kind));

        var answer = await form.SubmitAsync(await form.OpenAsync(), [.. typed.Chunk(2).Select(t => (t[0], (string?)t[1]))]);

        Assert.False(answer.StatusCode is HttpStatusCode.Redirect);
        Assert.Contains(says, Words((await Form.ReadAsync(answer)).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assignment_that_changes_nothing_is_no_record()
    {
        var (county, @case) = await MakeAsync(c => new LiaisonAssignment(c, County.Start) { CountyLeader = "何春梅" });
        var form = new Form(await SignInAsync(county, Role.Dept), Add(@case, "liaison-assignments"));
        var page = await form.OpenAsync();

        var same = await Form.ReadAsync(await form.SubmitAsync(page));
        Assert.Equal(["联系部门：和那天已有的一样，没有改动；要改哪一项，改了再保存。不再联系的，到“结束联系”里办"], same.QuerySelectorAll(".error-summary a").Select(Words));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.LeaderOffice", "副县长"))).StatusCode);
    }

    [Fact]
    public async Task What_the_verb_refuses_of_a_field_stands_at_the_field()
    {
        var (county, @case) = await MakeAsync(c => new Problem(c, County.Start, "村级财务", "账目不公开") { DueOn = new(2003, 11, 10) });
        var problem = await App.WithDbAsync(db => Task.FromResult(db.Problems.Single(p => p.CaseId == @case.Id)));
        var form = new Form(await SignInAsync(county), Add(@case, "problem-status-changes") + $"?about={problem.RecordId}");

        var page = await Form.ReadAsync(await form.SubmitAsync(await form.OpenAsync(), ("Input.Status", "Resolved")));
        Assert.Equal("#Input_Asked", Assert.Single(page.QuerySelectorAll(".error-summary a")).GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("[name='Input.Status'][value=Resolved][checked]"));

        form = new(await SignInAsync(county), Add(@case, "problem-extensions") + $"?about={problem.RecordId}");
        page = await Form.ReadAsync(await form.SubmitAsync(await form.OpenAsync(), ("Input.DueOn", "2003-11-10")));
        Assert.Equal(["延到哪天：要晚于现在的期限（2003年11月10日）", "请填为什么延期"], page.QuerySelectorAll(".error-summary a").Select(Words));
    }

    // After the middle of the month it is not judged at all; before, of four weeks that ended three are asked of it.
    [Theory]
    [InlineData(10, "周不足")]
    [InlineData(21, "4 周有")]
    public async Task A_village_is_not_called_short_for_weeks_before_it_was_listed(int daysAgo, string unsaid)
    {
        var (county, @case) = await MakeAsync();
        await App.WithDbAsync(db => db.StandingChanges.Where(s => s.CaseId == @case.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.OccurredOn, App.Today.AddDays(-daysAgo)), Ct));
        var presence = Words((await CaseAsync(await SignInAsync(county), @case)).QuerySelector("#presence")!);

        Assert.Contains("每周 1 天", presence, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, presence, StringComparison.Ordinal);
    }
}
