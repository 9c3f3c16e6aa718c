using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Plans;

/// <summary>一村一策 by hand: drafted by the township, handed to the secretary, adopted, returned, revised.</summary>
public abstract class PlanTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : PlanTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : PlanTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_plan_is_drafted_handed_over_and_adopted_and_counts_from_then_on()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        Assert.Contains("问题“承包款没有公布”还没有措施", Words((await county.OpenAsync(town)).QuerySelector("main")!), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await county.DraftAsync(town)).StatusCode);
        Assert.Empty(await county.MeasuresAsync());
        Assert.Equal(1, await county.FigureAsync(FigureName.PlansMissing));
        var submission = new Form(town, $"/cases/{county.Case.Id}/records/plan-submissions/add");
        Assert.Equal(HttpStatusCode.Redirect, (await submission.SubmitAsync(await submission.OpenAsync(), ("Input.Note", "请定"))).StatusCode);
        var today = Words((await new Form(secretary, "/").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("通过整顿方案孔庄村", today, StringComparison.Ordinal);
        Assert.DoesNotContain("通过整顿方案", Words((await new Form(town, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await county.AdoptAsync(secretary)).StatusCode);

        var measure = Assert.Single(await county.MeasuresAsync());
        Assert.Equal(
            (PlanCounty.Text, "陈志强", new DateOnly(2003, 11, 13), App.Today),
            (measure.Text, measure.ResponsiblePerson, measure.DueOn, measure.OccurredOn));
        Assert.Equal([county.Problem.RecordId], AnsweredRecords.Split(measure.AnsweredRecordIds));
        Assert.Equal(CaseStage.Rectifying, await county.StageAsync());
        Assert.Equal((0, 0, 1), (
            await county.FigureAsync(FigureName.PlansMissing), await county.FigureAsync(FigureName.OverdueMeasures, new(2003, 11, 13)),
            await county.FigureAsync(FigureName.OverdueMeasures, new(2003, 11, 14))));
        Assert.DoesNotContain("通过整顿方案", Words((await new Form(secretary, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("通过第 1 版", Words((await county.OpenAsync(town)).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_of_an_adoption_is_corrected_and_its_measures_go_along_and_back_again()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        await county.DraftAsync(town);
        await county.AdoptAsync(secretary);
        var submission = new Form(town, $"/cases/{county.Case.Id}/records/plan-submissions/add");
        await county.DraftAsync(town, null, ("Input.Text", "修路"));
        await submission.SubmitAsync(await submission.OpenAsync());
        var record = $"/cases/{county.Case.Id}/records/plan-adoptions/{(await county.AdoptedAsync()).RecordId}";
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync($"/cases/{county.Case.Id}/records/plan-adoptions/add", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await town.GetAsync(record + "/correct", Ct)).StatusCode);
        Assert.NotNull((await county.OpenAsync(secretary)).QuerySelector($"a[href='{record}']"));

        var form = new Form(secretary, record + "/correct");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Day", "2003-10-29"), ("Input.Reason", "日子写错"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var day = new DateOnly(2003, 10, 29);
        Assert.Equal((day, day), ((await county.AdoptedAsync()).OccurredOn, Assert.Single(await county.MeasuresAsync()).OccurredOn));
        Assert.Equal(
            (0, 1), (await county.FigureAsync(FigureName.PlansMissing, day), await county.FigureAsync(FigureName.PlansMissing, day.AddDays(-1))));
        // What was handed over since still waits.
        Assert.Contains("通过整顿方案孔庄村", Words((await new Form(secretary, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var withdrawal = new Form(secretary, record + "/withdraw");
        Assert.Equal(HttpStatusCode.Redirect, (await withdrawal.SubmitAsync(await withdrawal.OpenAsync())).StatusCode);
        Assert.Equal((App.Today, App.Today), ((await county.AdoptedAsync()).OccurredOn, Assert.Single(await county.MeasuresAsync()).OccurredOn));
    }

    [Fact]
    public async Task The_secretary_gives_a_draft_back_with_a_reason_and_an_emptied_one_waits_for_nobody()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        await county.DraftAsync(town, null, ("Input.ResponsiblePerson", ""));
        var submission = new Form(town, $"/cases/{county.Case.Id}/records/plan-submissions/add");
        await submission.SubmitAsync(await submission.OpenAsync());
        var back = (await new Form(secretary, county.Plan + "/adopt").OpenAsync()).QuerySelector("a[href$='/withdraw']")!.GetAttribute("href")!;
        var form = new Form(secretary, back);
        var asked = await form.OpenAsync();
        Assert.Contains("退回起草？", Words(asked.QuerySelector("h1")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(asked)).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(asked, ("Input.Reason", "没有写责任人"))).StatusCode);

        Assert.DoesNotContain("通过整顿方案", Words((await new Form(secretary, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var plan = await county.OpenAsync(town);
        Assert.Contains("退回起草：没有写责任人", Words(plan.QuerySelector(".note-warn")!), StringComparison.Ordinal);
        Assert.Contains("退回起草", Words(plan.QuerySelector("#history")!), StringComparison.Ordinal);
        const string task = "改整顿方案，再送书记";
        var today = Words((await new Form(town, "/").OpenAsync()).QuerySelector("main")!);
        Assert.Contains(task, today, StringComparison.Ordinal);
        Assert.Contains("书记退回起草：没有写责任人", today, StringComparison.Ordinal);
        Assert.DoesNotContain(task, Words((await new Form(secretary, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);

        // Handed over once more, and then everything in it is given up.
        await submission.SubmitAsync(await submission.OpenAsync());
        Assert.DoesNotContain(task, Words((await new Form(town, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("通过整顿方案", Words((await new Form(secretary, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var proposal = await App.WithDbAsync(db => db.MeasureProposals.AsNoTracking().SingleAsync(p => p.CaseId == county.Case.Id));
        var measure = new Form(town, $"/cases/{county.Case.Id}/records/measure-proposals/{proposal.RecordId}/correct");
        await measure.SubmitAsync(await measure.OpenAsync(), ("Input.Wish", "Drop"), ("Input.Why", "不做了"));
        Assert.DoesNotContain("通过整顿方案", Words((await new Form(secretary, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);

        // What is drafted anew was not handed over yet; a correction of it changes nothing of that, and of what was handed over neither.
        await county.DraftAsync(town, null, ("Input.ResponsiblePerson", ""));
        Assert.DoesNotContain("通过整顿方案", Words((await new Form(secretary, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Null((await county.OpenAsync(secretary)).QuerySelector("a[href$='/withdraw']"));
        await submission.SubmitAsync(await submission.OpenAsync());
        proposal = await App.WithDbAsync(db => db.MeasureProposals.AsNoTracking().SingleAsync(p => p.CaseId == county.Case.Id && p.DropReason == null));
        measure = new(town, $"/cases/{county.Case.Id}/records/measure-proposals/{proposal.RecordId}/correct");
        await measure.SubmitAsync(await measure.OpenAsync(), ("Input.Text", "改一个字"));
        Assert.Contains("通过整顿方案", Words((await new Form(secretary, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);

        // Given back with something in it, which is then given up.
        var again = new Form(
            secretary, (await new Form(secretary, county.Plan + "/adopt").OpenAsync()).QuerySelector("a[href$='/withdraw']")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.Redirect, (await again.SubmitAsync(await again.OpenAsync(), ("Input.Reason", "不用做"))).StatusCode);
        Assert.Contains(task, Words((await new Form(town, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        proposal = await App.WithDbAsync(db => db.MeasureProposals.AsNoTracking().SingleAsync(p => p.CaseId == county.Case.Id && p.DropReason == null));
        measure = new Form(town, $"/cases/{county.Case.Id}/records/measure-proposals/{proposal.RecordId}/correct");
        await measure.SubmitAsync(await measure.OpenAsync(), ("Input.Wish", "Drop"), ("Input.Why", "不做了"));
        Assert.DoesNotContain(task, Words((await new Form(town, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_lacks_something_is_refused_with_everything_that_it_lacks()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        await county.DraftAsync(town, null, ("Input.ResponsiblePerson", ""), ("Input.DueOn", "2004-01-01"), ("Input.Answers", null));

        var answer = await county.AdoptAsync(secretary);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var said = Words((await Form.ReadAsync(answer)).QuerySelector(".note-bad")!);
        Assert.All(["没有责任人", "晚于整顿期限", "1 个没有解决的问题没有对应措施"], t => Assert.Contains(t, said, StringComparison.Ordinal));
        Assert.Empty(await county.MeasuresAsync());
        Assert.Equal(CaseStage.Diagnosed, await county.StageAsync());
        Assert.Contains("1 条措施没有选针对什么", Words((await county.OpenAsync(town)).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_adoption_is_saved_once_however_often_it_is_sent_and_never_of_what_was_not_seen()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        await county.DraftAsync(town);
        var form = new Form(secretary, county.Plan + "/adopt");
        var page = await form.OpenAsync();
        await county.DraftAsync(town, null, ("Input.Text", "修路"));

        var stale = await form.SubmitAsync(page);
        Assert.Equal(HttpStatusCode.BadRequest, stale.StatusCode);
        var shown = await Form.ReadAsync(stale);
        Assert.Contains("措施和您上次看到的不一样", Words(shown.QuerySelector(".note-bad")!), StringComparison.Ordinal);
        Assert.Contains("修路", Words(shown.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Empty(await county.MeasuresAsync());

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.SubmitAsync(shown)));
        Assert.All([.. answers, await form.SubmitAsync(shown)], a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        Assert.Equal(2, (await county.MeasuresAsync()).Count);
    }

    [Theory]
    [InlineData("2003-11-01", "日期不能晚于今天")]
    [InlineData("2002-10-19", "早于行动开始")]
    [InlineData("2003-02-30", "填得不对")]
    [InlineData("2003-10-20", "超过 3 天要写明原因")]
    public async Task A_day_that_cannot_be_is_said_at_the_field_and_stays(string day, string message)
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        await county.DraftAsync(town);

        var answer = await county.AdoptAsync(secretary, ("Input.When", "Other"), ("Input.Day", day));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var shown = await Form.ReadAsync(answer);
        Assert.Contains(message, Words(shown.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(day, shown.QuerySelector("#Input_Day")!.GetAttribute("value"));
        Assert.Empty(await county.MeasuresAsync());
    }

    [Fact]
    public async Task Only_the_secretary_of_the_township_adopts_and_a_suspended_village_has_no_plan()
    {
        var county = await PlanCounty.MakeAsync(App);
        var town = await county.SignInAsync(Role.Town);
        await county.DraftAsync(town);
        var neighbour = await App.SignInAsNewAsync(Role.Sec, county.County.Township("109"));
        var secretary = await county.SignInAsync(Role.Sec);
        var page = await new Form(secretary, county.Plan + "/adopt").OpenAsync();

        foreach (var role in new[] { Role.Town, Role.Dept, Role.Head, Role.Leader })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await county.SignInAsync(role)).GetAsync(county.Plan + "/adopt", Ct)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(county.Plan, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(county.Plan + "/adopt", Ct)).StatusCode);
        await App.WithDbAsync(db =>
        {
            db.Attach(county.Case);
            db.Add(county.Case.Suspend(App.Today, "修水库搬迁"));
            return db.SaveChangesAsync(Ct);
        });
        var answer = await new Form(secretary, county.Plan + "/adopt").SubmitAsync(page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("已中止", Words((await Form.ReadAsync(answer)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        Assert.Empty(await county.MeasuresAsync());
    }

    [Fact]
    public async Task The_author_takes_an_adoption_back_with_its_measures_and_figures_say_what_was_known_when()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        await county.DraftAsync(town);
        var drafted = await county.NowAsync();
        await county.AdoptAsync(secretary);
        var adopted = await county.NowAsync();
        var withdrawal = new Form(secretary, $"{county.Plan}/{(await county.AdoptedAsync()).RecordId}/withdraw");
        var other = await county.SignInAsync(Role.Sec);
        var asked = await withdrawal.OpenAsync();
        var theirs = await new Form(other, $"{county.Plan}/{(await county.AdoptedAsync()).RecordId}/withdraw").OpenAsync();
        Assert.Contains("不能撤回", Words(theirs.QuerySelector("main")!), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await withdrawal.SubmitAsync(asked)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await withdrawal.SubmitAsync(asked)).StatusCode);

        Assert.Empty(await county.MeasuresAsync());
        Assert.Equal(CaseStage.Diagnosed, await county.StageAsync());
        Assert.Equal((1, 0, 1), (
            await county.FigureAsync(FigureName.PlansMissing, knownAt: drafted), await county.FigureAsync(FigureName.PlansMissing, knownAt: adopted),
            await county.FigureAsync(FigureName.PlansMissing)));
        Assert.Contains(PlanCounty.Text, Words((await county.OpenAsync(town)).QuerySelector("#measures")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await county.AdoptAsync(secretary)).StatusCode);
    }
}
