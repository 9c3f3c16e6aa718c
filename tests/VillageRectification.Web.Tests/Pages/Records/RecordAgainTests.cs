using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Bulletins.Desk;
using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>A form that is sent again, under a key that is taken, or with what it does not show.</summary>
public abstract class RecordAgainTests(App app) : AppTests(app)
{
    private const string Kind = "membership-growths";

    public sealed class OnSqlite(SharedSqlite shared) : RecordAgainTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : RecordAgainTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task What_took_something_from_a_figure_of_an_issued_bulletin_stays_as_well()
    {
        var county = await County.CreateAsync(App);
        Measure? measure = null;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [measure = new(c, County.Start, "修复机井") { DueOn = new(2003, 9, 1) }]);
        var author = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var form = new Form(author, $"/cases/{@case.Id}/records/measure-outcomes/add?about={measure!.RecordId}");
        (string, string?)[] done =
            [("Input.Ended", "Done"), ("Input.When", "Other"), ("Input.Day", "2003-09-20"), ("Input.LateReason", "外出学习")];
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), done)).StatusCode);
        var record = await App.WithDbAsync(db => db.MeasureOutcomes.Where(o => o.CaseId == @case.Id).Select(o => o.RecordId).SingleAsync(Ct));
        var address = $"/cases/{@case.Id}/records/measure-outcomes/{record}";
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var bulletin = await staff.DraftAsync(county.Campaign.Id, "2003-09");
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Equal(HttpStatusCode.Redirect, (await head.IssueAsync(await staff.SubmitAsync(bulletin))).StatusCode);

        Assert.Contains("（9月）通报印发时已经有这一版", Words((await new Form(author, address).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var page = await new Form(author, address + "/withdraw").OpenAsync();
        Assert.Contains("通报印发时已经有这条记录，不能撤回", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_again_with_other_content_is_not_answered_as_saved()
    {
        var (@case, browser) = await VillageAsync();
        var form = new Form(browser, $"/cases/{@case.Id}/records/{Kind}/add");
        var page = await form.OpenAsync();
        await form.SubmitAsync(page, ("Input.Activists", "1"));

        var again = await form.SubmitAsync(page, ("Input.Activists", "25"));

        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        var shown = await Form.ReadAsync(again);
        Assert.Contains("这次的内容不一样，没有保存", Words(shown.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal("25", shown.QuerySelector("#Input_Activists")!.GetAttribute("value"));
        Assert.Equal(1, (await RowAsync(@case)).Activists);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(shown)).StatusCode);
        Assert.Equal(2, await App.WithDbAsync(db => db.MembershipGrowths.CountAsync(g => g.CaseId == @case.Id, Ct)));

        var log = new Form(browser, $"/cases/{@case.Id}/log");
        var opened = await log.OpenAsync();
        await log.SubmitAsync(opened, ("Input.Text", "走访党员户"));
        Assert.Equal(HttpStatusCode.BadRequest, (await log.SubmitAsync(opened, ("Input.Text", "清理村级财务"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await log.SubmitAsync(opened, ("Input.Text", "走访党员户"), ("Input.Quantities[1]", "2"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await log.SubmitAsync(opened, ("Input.Text", "走访党员户"))).StatusCode);
        Assert.Equal(1, await App.WithDbAsync(db => db.ProgressEntries.CountAsync(e => e.CaseId == @case.Id, Ct)));
    }

    [Fact]
    public async Task A_correction_takes_no_key_that_another_row_has_and_no_field_that_is_not_shown()
    {
        var (@case, browser) = await VillageAsync();
        var problem = new Problem(@case, County.Start, "村级财务", "财务多年未公开");
        var measure = new Measure(@case, County.Start, "修复机井");
        await App.WithDbAsync(db => { db.AddRange(problem, measure); return db.SaveChangesAsync(Ct); });
        var form = new Form(browser, $"/cases/{@case.Id}/records/{Kind}/add");
        await form.SubmitAsync(await form.OpenAsync(), ("Input.Activists", "1"));
        var correction = new Form(browser, Record(@case, (await RowAsync(@case)).RecordId) + "/correct");
        (string, string?)[] change = [("Input.Activists", "2"), ("Input.Reason", "数错了")];

        var refused = await correction.SubmitAsync(await correction.OpenAsync(), [.. change, ("Input.Key", problem.Id.ToString())]);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(1, (await RowAsync(@case)).Activists);
        Assert.Equal(HttpStatusCode.Redirect, (await correction.SubmitAsync(await Form.ReadAsync(refused))).StatusCode);
        Assert.Equal(2, (await RowAsync(@case)).Activists);

        var outcome = new Form(browser, $"/cases/{@case.Id}/records/measure-outcomes/add?about={measure.RecordId}");
        var done = await outcome.SubmitAsync(await outcome.OpenAsync(), ("Input.Ended", "Done"), ("Input.Proof", problem.RecordId.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Null(await App.WithDbAsync(db => db.MeasureOutcomes.Where(o => o.CaseId == @case.Id).Select(o => o.ProofRecordId).SingleAsync(Ct)));
    }

    [Fact]
    public async Task A_correction_sent_again_with_other_content_is_said_and_the_next_press_saves_it()
    {
        var (@case, browser) = await VillageAsync();
        var form = new Form(browser, $"/cases/{@case.Id}/records/{Kind}/add");
        await form.SubmitAsync(await form.OpenAsync(), ("Input.Activists", "1"));
        var correction = new Form(browser, Record(@case, (await RowAsync(@case)).RecordId) + "/correct");
        var page = await correction.OpenAsync();
        (string, string?)[] first = [("Input.Activists", "2"), ("Input.Reason", "数错了")];
        await correction.SubmitAsync(page, first);

        Assert.Equal(HttpStatusCode.Redirect, (await correction.SubmitAsync(page, first)).StatusCode);
        var other = await correction.SubmitAsync(page, ("Input.Activists", "3"), ("Input.Reason", "数错了"));

        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
        var shown = await Form.ReadAsync(other);
        Assert.Contains("这次的内容不一样，还没有保存", Words(shown.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(2, (await RowAsync(@case)).Activists);
        Assert.Equal(HttpStatusCode.Redirect, (await correction.SubmitAsync(shown)).StatusCode);
        Assert.Equal(3, (await RowAsync(@case)).Activists);
    }

    [Fact]
    public async Task What_stands_already_word_for_word_is_asked_about_once()
    {
        var (@case, browser) = await VillageAsync();
        var form = new Form(browser, $"/cases/{@case.Id}/records/disclosures/add");
        (string, string?)[] said = [("Input.Kind", "Finance"), ("Input.Period", "2003-07/2003-09"), ("Input.Form", "Board")];
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), said)).StatusCode);

        var asked = await form.SubmitAsync(await form.OpenAsync(), said);

        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
        var shown = await Form.ReadAsync(asked);
        Assert.Contains("10月31日已有一条一样的：2003年三季度财务公开", Words(shown.QuerySelector(".note-bad")!), StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(shown)).StatusCode);
        Assert.Equal(2, await CountAsync());

        Task<int> CountAsync() => App.WithDbAsync(db => db.Disclosures.CountAsync(d => d.CaseId == @case.Id, Ct));
    }

    [Fact]
    public async Task Markup_is_no_name_and_faults_stand_in_order()
    {
        var (@case, browser) = await VillageAsync();
        // Faults stand in the order of the fields.
        var member = new Form(browser, $"/cases/{@case.Id}/records/team-members/add");
        var wrong = await Form.ReadAsync(await member.SubmitAsync(await member.OpenAsync(), ("Input.Member", "<b>王建国</b>"), ("Input.When", "Other")));
        Assert.Equal(
            ["姓名里不能有“<”，请改", "请选在组里任什么", "请填日期"], wrong.QuerySelectorAll(".error-summary li").Select(Words).Select(w => w.Split('（')[0]));
    }

    private static string Record(RectificationCase @case, Guid record) => $"/cases/{@case.Id}/records/{Kind}/{record}";

    private async Task<(RectificationCase Case, HttpClient Browser)> VillageAsync()
    {
        var county = await County.CreateAsync(App);
        return (await county.AddVillageAsync("101201", "孔庄村"), await App.SignInAsNewAsync(Role.Town, county.Township("101")));
    }

    private Task<MembershipGrowth> RowAsync(RectificationCase @case) =>
        App.WithDbAsync(db => db.MembershipGrowths.AsNoTracking().SingleAsync(g => g.CaseId == @case.Id, Ct));
}
