using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Plans;

/// <summary>A problem and a measure name one cause of a joint diagnosis, by its words.</summary>
public abstract class CauseTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : CauseTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : CauseTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_measure_answers_one_cause_and_keeps_its_words_when_the_diagnosis_is_corrected()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        await CorrectCausesAsync(town, county, "没有人管账\n宗族不和");
        Assert.Equal(["没有人管账 2002年10月22日会诊 · 还没有措施", "宗族不和 2002年10月22日会诊 · 还没有措施"], await CausesAsync(town, county));

        var sources = Words((await county.OpenAsync(town)).QuerySelectorAll(".panel").Single(p => p.QuerySelector("h2") is { } h && Words(h) == "依据"));
        Assert.Contains("3 条，3 条还没有措施，其中 1 条必须有", sources, StringComparison.Ordinal);
        Assert.Equal(3, System.Text.RegularExpressions.Regex.Count(sources, "· 还没有措施"));
        Assert.Equal(HttpStatusCode.BadRequest, (await county.DraftAsync(town, null, ("Input.Causes", "别的原因"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await county.DraftAsync(town, null, ("Input.Causes", "没有人管账"))).StatusCode);
        await county.DraftAsync(town, null, ("Input.Text", "只为一条"), ("Input.Answers", null), ("Input.Causes", "没有人管账"));
        Assert.Equal(HttpStatusCode.Redirect, (await county.AdoptAsync(secretary)).StatusCode);

        Assert.All(await county.MeasuresAsync(), m => Assert.Equal("没有人管账", m.AnsweredCauses));
        Assert.Equal(["没有人管账 2002年10月22日会诊 · 第 1 条措施 第 2 条措施", "宗族不和 2002年10月22日会诊 · 还没有措施"], await CausesAsync(town, county));
        var page = Words((await county.OpenAsync(town)).QuerySelector("main")!);
        Assert.Contains("针对：问题：承包款没有公布、会诊原因：没有人管账", page, StringComparison.Ordinal);
        Assert.DoesNotContain("没有选针对什么", page, StringComparison.Ordinal);
        await CorrectCausesAsync(town, county, "宗族不和");
        Assert.Contains(
            "针对：问题：承包款没有公布、会诊原因：没有人管账", Words((await county.OpenAsync(town)).QuerySelector("#measures")!), StringComparison.Ordinal);
        // A revision that says another cause is a change of the plan.
        var measure = (await county.MeasuresAsync()).First(m => m.Text == PlanCounty.Text);
        await county.DraftAsync(town, measure.RecordId, ("Input.Causes", "宗族不和"));
        var changed = Words((await county.OpenAsync(town)).QuerySelector("#diff")!);
        Assert.Contains("修改 1", changed, StringComparison.Ordinal);
        Assert.Contains("针对：问题：承包款没有公布、会诊原因：宗族不和", changed, StringComparison.Ordinal);
        await county.AdoptAsync(secretary);
        Assert.Equal("宗族不和", await App.WithDbAsync(db =>
            db.MeasureRevisions.Where(r => r.CaseId == county.Case.Id).Select(r => r.AnsweredCauses).SingleAsync(Ct)));
    }

    [Fact]
    public async Task What_names_a_cause_goes_along_when_the_diagnosis_says_it_in_other_words_and_comes_back_with_them()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        await county.DraftAsync(town, null, ("Input.Causes", "财务不公开"));
        await county.AdoptAsync(secretary);

        await CorrectCausesAsync(town, county, "财务没有公开");
        Assert.Equal(["财务没有公开 2002年10月22日会诊 · 第 1 条措施"], await CausesAsync(town, county));
        Assert.Equal("财务没有公开", Assert.Single(await county.MeasuresAsync()).AnsweredCauses);

        var diagnosis = await App.WithDbAsync(db => db.Diagnoses.Where(d => d.CaseId == county.Case.Id).Select(d => d.RecordId).SingleAsync(Ct));
        var back = new Form(town, $"/cases/{county.Case.Id}/records/diagnoses/{diagnosis}/withdraw");
        Assert.Equal(HttpStatusCode.Redirect, (await back.SubmitAsync(await back.OpenAsync())).StatusCode);
        Assert.Equal(["财务不公开 2002年10月22日会诊 · 第 1 条措施"], await CausesAsync(town, county));
    }

    [Fact]
    public async Task A_cause_that_is_dropped_stays_in_its_measures_and_the_plan_says_so_and_nobody_drafted_what_followed()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        await CorrectCausesAsync(town, county, "没有人管账\n宗族不和");
        await county.DraftAsync(town, null, ("Input.Causes", "没有人管账"));
        Assert.DoesNotContain("最近一次会诊里没有", await MainAsync(), StringComparison.Ordinal);

        await CorrectCausesAsync(secretary, county, "账目没有人管\n宗族不和");
        var reworded = await MainAsync();
        Assert.Contains("会诊原因：账目没有人管", reworded, StringComparison.Ordinal);
        Assert.DoesNotContain("最近一次会诊里没有", reworded, StringComparison.Ordinal);
        Assert.Contains("写下、改动 1 条", reworded, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(reworded, "写下、改动"));

        await CorrectCausesAsync(town, county, "宗族不和");
        Assert.Contains("1 条措施针对的原因，最近一次会诊里没有：" + PlanCounty.Text, await MainAsync(), StringComparison.Ordinal);

        async Task<string> MainAsync() => Words((await county.OpenAsync(town)).QuerySelector("main")!);
    }

    [Fact]
    public async Task A_problem_names_the_cause_that_it_comes_of()
    {
        var county = await PlanCounty.MakeAsync(App);
        var town = await county.SignInAsync(Role.Town);
        await CorrectCausesAsync(town, county, "没有人管账\n宗族不和");
        var form = new Form(town, $"/cases/{county.Case.Id}/records/problems/add");
        (string, string?)[] fields =
            [("Input.Category", "村级财务"), ("Input.Description", "五年没有公开账目"), ("Input.Handling", "ResolveNow"), ("Input.DueOn", "2003-12-01")];

        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(await form.OpenAsync(), [.. fields, ("Input.Cause", "天气不好")])).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), [.. fields, ("Input.Cause", "没有人管账")])).StatusCode);

        var problem = await App.WithDbAsync(db => db.Problems.SingleAsync(p => p.CaseId == county.Case.Id && p.Description == "五年没有公开账目", Ct));
        Assert.Equal("没有人管账", problem.Cause);
        var file = await new Form(town, $"/cases/{county.Case.Id}").OpenAsync();
        Assert.Contains("会诊原因：没有人管账", Words(file.QuerySelector("#problems")!), StringComparison.Ordinal);
        Assert.Contains(
            "会诊原因：没有人管账", Words((await new Form(town, $"/cases/{county.Case.Id}/dossier").OpenAsync()).Body!), StringComparison.Ordinal);
        // It is still a choice of its own form when the diagnosis says it no more.
        await CorrectCausesAsync(town, county, "宗族不和");
        var correction = await new Form(town, $"/cases/{county.Case.Id}/records/problems/{problem.RecordId}/correct").OpenAsync();
        Assert.Equal("没有人管账", correction.QuerySelector("[name='Input.Cause'] option[selected]")!.GetAttribute("value"));
    }

    // With the words of each cause, its note and its measures.
    private static async Task<string[]> CausesAsync(HttpClient town, PlanCounty county) =>
    [
        .. (await county.OpenAsync(town)).QuerySelectorAll("h3.sub-head").Single(h => Words(h).StartsWith("会诊原因", StringComparison.Ordinal))
            .NextElementSibling!.QuerySelectorAll("li").Select(Words),
    ];

    private async Task CorrectCausesAsync(HttpClient town, PlanCounty county, string causes)
    {
        var diagnosis = await App.WithDbAsync(db => db.Diagnoses.Where(d => d.CaseId == county.Case.Id).Select(d => d.RecordId).SingleAsync(Ct));
        var form = new Form(town, $"/cases/{county.Case.Id}/records/diagnoses/{diagnosis}/correct");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Causes", causes), ("Input.Reason", "写清楚"))).StatusCode);
    }
}
