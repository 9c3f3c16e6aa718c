using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Files;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>A step that is taken once: who comes second sees what was written beside what he typed, and nothing is written twice.</summary>
public abstract class StepTakenTests(App app) : VillageForms(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : StepTakenTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : StepTakenTests(shared.App), IClassFixture<SharedPostgres>;

    private static string Yesterday => $"{App.Today.AddDays(-1):yyyy-MM-dd}";

    [Fact]
    public async Task Two_ends_of_one_measure_are_laid_side_by_side()
    {
        var (county, @case) = await MakeAsync(c => new Measure(c, App.Today.AddDays(-20), "修复机井") { DueOn = App.Today });
        var measure = await App.WithDbAsync(db => db.Measures.Where(m => m.CaseId == @case.Id).Select(m => m.RecordId).SingleAsync(Ct));
        var address = Add(@case, "measure-outcomes") + $"?about={measure}";
        var (mine, theirs) = (new Form(await SignInAsync(county), address), new Form(await SignInAsync(county), address));
        var (first, second) = (await theirs.OpenAsync(), await mine.OpenAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await theirs.SubmitAsync(first, ("Input.Ended", "Done"))).StatusCode);

        var beside = await mine.SubmitAsync(second, ("Input.Ended", "NotDone"), ("Input.Why", "配件没有到货"));

        Assert.Equal(HttpStatusCode.Conflict, beside.StatusCode);
        var page = await Form.ReadAsync(beside);
        var said = Words(page.QuerySelector("main")!);
        Assert.All(["已经记过，您填的还没有保存", "完成了", "没有完成", "配件没有到货"], e => Assert.Contains(e, said, StringComparison.Ordinal));
        var saved = await mine.SubmitAsync(
            page, ("Pick[Ended]", "Mine"), ("Pick[Why]", "Mine"), ("Input.Reason", "机井还没有出水"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var stands = await App.WithDbAsync(db => db.MeasureOutcomes.SingleAsync(o => o.CaseId == @case.Id, Ct));
        Assert.Equal((false, "配件没有到货"), (stands.IsDone, stands.Reason));
        Assert.DoesNotContain("已经记过", Words((await mine.OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_picked_of_a_step_may_stay_theirs_and_nothing_is_written()
    {
        var (county, @case) = await MakeAsync(c => new TeamMember(c, App.Today.AddDays(-90), "陈志强", TeamRole.Member));
        var member = await App.WithDbAsync(db => db.TeamMembers.Where(m => m.CaseId == @case.Id).Select(m => m.RecordId).SingleAsync(Ct));
        var address = Add(@case, "team-departures") + $"?about={member}";
        var (mine, theirs) = (new Form(await SignInAsync(county), address), new Form(await SignInAsync(county), address));
        var opened = await mine.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await theirs.SubmitAsync(await theirs.OpenAsync())).StatusCode);

        var beside = await mine.SubmitAsync(opened, ("Input.When", "Other"), ("Input.Day", Yesterday));

        Assert.Equal(HttpStatusCode.Conflict, beside.StatusCode);
        Assert.Equal(App.Today, (await App.WithDbAsync(db => db.TeamDepartures.SingleAsync(d => d.CaseId == @case.Id, Ct))).OccurredOn);
        var again = Words((await theirs.OpenAsync()).QuerySelector("main")!);
        Assert.Contains("已经记过", again, StringComparison.Ordinal);
        var moved = await mine.SubmitAsync(await Form.ReadAsync(beside), ("Pick[Day]", "Mine"), ("Input.Reason", "前一天就走了"));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        Assert.Equal(App.Today.AddDays(-1), (await App.WithDbAsync(db => db.TeamDepartures.SingleAsync(d => d.CaseId == @case.Id, Ct))).OccurredOn);
    }

    [Fact]
    public async Task A_finding_is_remedied_once_also_by_two_at_the_same_time()
    {
        var (county, @case) = await MakeAsync();
        var visit = new SupervisionVisit(@case, App.Today.AddDays(-9), VisitNotice.Unannounced);
        var finding = new Finding(@case, visit, App.Today.AddDays(-9), "民情日记缺记");
        await App.WithDbAsync(db => { db.AddRange(visit, finding); return db.SaveChangesAsync(Ct); });
        var address = Add(@case, "finding-remedies") + $"?about={finding.RecordId}";
        Form[] forms = [new(await SignInAsync(county), address), new(await SignInAsync(county), address), new(await SignInAsync(county), address)];
        var pages = await Task.WhenAll(forms.Select(f => f.OpenAsync()));

        var answers = await Task.WhenAll(forms.Select((f, i) => f.SubmitAsync(pages[i])));

        Assert.Single(answers, a => a.StatusCode is HttpStatusCode.Redirect);
        Assert.Equal(1, await App.WithDbAsync(db => db.FindingRemedies.CountAsync(r => r.CaseId == @case.Id, Ct)));
        var beside = Words((await Form.ReadAsync(answers.First(a => a.StatusCode is HttpStatusCode.Conflict))).QuerySelector("main")!);
        Assert.Contains("您填的和已保存的一样，不用再改", beside, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("economy-changes", "DebtYuan", "1000", "3000")]
    [InlineData("venue-changes", "Surroundings", "Clean", "Dirty")]
    [InlineData("responsibility-holders", "Person", "周建国", "吴爱民")]
    public async Task Two_who_write_of_the_same_at_a_time_see_each_other_and_neither_is_written_unseen(string kind, string field, string first, string second)
    {
        var (county, @case) = await MakeAsync();
        var (mine, theirs) = (new Form(await SignInAsync(county), Add(@case, kind)), new Form(await SignInAsync(county), Add(@case, kind)));
        var (opened, opening) = (await mine.OpenAsync(), await theirs.OpenAsync());
        (string, string?)[] post = kind == "responsibility-holders" ? [("Input.Post", "DeputySecretary")] : [];
        Assert.Equal(HttpStatusCode.Redirect, (await theirs.SubmitAsync(opening, [.. post, ($"Input.{field}", first)])).StatusCode);

        var beside = await mine.SubmitAsync(opened, [.. post, ($"Input.{field}", second)]);

        Assert.Equal(HttpStatusCode.Conflict, beside.StatusCode);
        var page = await Form.ReadAsync(beside);
        Assert.Contains("您填的还没有保存", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        if (page.QuerySelector("button[formaction][name='Input.Twin']") is { } both)
        {
            page.QuerySelectorAll("main form[method=post]")[^1].SetAttribute("action", both.GetAttribute("formaction")!);
            Assert.Equal(HttpStatusCode.Redirect, (await mine.SubmitAsync(page, ("Input.Twin", both.GetAttribute("value")))).StatusCode);
        }
        else
        {
            // A post has one holder on a day.
            Assert.Equal("responsibility-holders", kind);
            Assert.Equal(HttpStatusCode.Redirect, (await mine.SubmitAsync(page, ($"Pick[{field}]", "Mine"), ("Input.Reason", "另有任命"))).StatusCode);
        }

        // Opened after both, a form is disturbed by neither.
        Assert.Equal(HttpStatusCode.Redirect, (await theirs.SubmitAsync(
            await theirs.OpenAsync(), [.. post, ($"Input.{field}", first), ("Input.When", "Yesterday")])).StatusCode);
    }

    [Fact]
    public async Task What_was_drafted_by_two_is_merged_also_where_a_list_is_empty()
    {
        var (county, @case) = await MakeAsync(c => new Measure(c, App.Today.AddDays(-20), "修复机井") { DueOn = App.Today });
        var measure = await App.WithDbAsync(db => db.Measures.Where(m => m.CaseId == @case.Id).Select(m => m.RecordId).SingleAsync(Ct));
        var address = Add(@case, "measure-proposals") + $"?about={measure}";
        var (mine, theirs) = (new Form(await SignInAsync(county), address), new Form(await SignInAsync(county), address));
        var (opened, opening) = (await mine.OpenAsync(), await theirs.OpenAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await theirs.SubmitAsync(opening, ("Input.Goal", "出水"))).StatusCode);

        var beside = await mine.SubmitAsync(opened, ("Input.Goal", "浇地 300 亩"));

        Assert.Equal(HttpStatusCode.Conflict, beside.StatusCode);
        var page = await Form.ReadAsync(beside);
        Assert.Equal(["目标"], page.QuerySelectorAll("fieldset.pick legend").Select(l => Words(l).Split(' ')[0]));
        Assert.Equal(HttpStatusCode.Redirect, (await mine.SubmitAsync(page, ("Pick[Goal]", "Mine"))).StatusCode);
        Assert.Equal("浇地 300 亩", (await App.WithDbAsync(db => db.MeasureProposals.SingleAsync(p => p.CaseId == @case.Id, Ct))).Goal);
    }

    [Fact]
    public async Task A_file_that_was_put_in_the_wrong_place_is_taken_out_of_view_and_leaves_its_trace()
    {
        var (county, @case) = await MakeAsync(c => new Measure(c, App.Today, "修复机井"));
        var measure = await App.WithDbAsync(db => db.Measures.Where(m => m.CaseId == @case.Id).Select(m => m.RecordId).SingleAsync(Ct));
        var (author, colleague) = (await SignInAsync(county), await SignInAsync(county));
        var add = $"/cases/{@case.Id}/records/attachments/add?about={measure}";
        var sent = FileForm.Of(await new Form(author, add).OpenAsync(), [("Input.Name", "修机井的发票")], "Input.File", ("a.jpg", Photos.Taken(40, 30)));
        Assert.Equal(HttpStatusCode.Redirect, (await author.PostAsync(add, sent, Ct)).StatusCode);
        var file = await App.WithDbAsync(db => db.Attachments.SingleAsync(a => a.CaseId == @case.Id, Ct));
        Assert.Equal(HttpStatusCode.OK, (await colleague.GetAsync($"/files/{file.FileId}", Ct)).StatusCode);

        var end = new Form(colleague, $"/cases/{@case.Id}/records/attachments/{file.RecordId}/withdraw");
        var page = await end.OpenAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await end.SubmitAsync(page)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await end.SubmitAsync(page, ("Input.Reason", "传成了别的村的"))).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync($"/files/{file.FileId}", Ct)).StatusCode);
        var parent = Words((await new Form(author, $"/cases/{@case.Id}/records/measures/{measure}").OpenAsync()).QuerySelector("main")!);
        Assert.All(["修机井的发票", "附件放错了：传成了别的村的"], e => Assert.Contains(e, parent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_measure_is_not_due_before_the_campaign()
    {
        var (county, @case) = await MakeAsync(c => new Measure(c, App.Today.AddDays(-20), "修复机井") { DueOn = new(2001, 1, 1) });
        var form = new Form(await SignInAsync(county), Add(@case, "measure-proposals"));
        var refused = await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", "选出村委会"), ("Input.DueOn", "2001-10-30"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("期限不能在它以前", await refused.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);

        var measure = await App.WithDbAsync(db => db.Measures.Where(m => m.CaseId == @case.Id).Select(m => m.RecordId).SingleAsync(Ct));
        var kept = new Form(await SignInAsync(county), Add(@case, "measure-proposals") + $"?about={measure}");
        Assert.Equal(HttpStatusCode.Redirect, (await kept.SubmitAsync(await kept.OpenAsync(), ("Input.Goal", "出水"))).StatusCode);
    }
}
