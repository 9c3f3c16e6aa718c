using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>A task opens the form that ends it and asks what is lacking; what is wrong is said in the order of the form, with its labels.</summary>
public abstract class SmallFormTests(App app) : VillageForms(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : SmallFormTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : SmallFormTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Who_answers_for_a_problem_is_asked_for_alone_and_the_rest_stays()
    {
        var (county, @case, form) = await ProblemAsync(c => new Problem(c, County.Start, "村级财务", "五年没有公开账目")
        {
            Handling = ProblemHandling.CreateConditions,
            Condition = "等拨款",
            ReviewOn = new(2003, 12, 1),
            Priority = ProblemPriority.Strong,
        });
        var page = await form.OpenAsync();
        Assert.Equal(["ResponsiblePerson"], Asked(page));
        var nobody = await form.SubmitAsync(page);
        Assert.Equal(["请填责任人"], (await Form.ReadAsync(nobody)).QuerySelectorAll(".error-summary a").Select(Words));

        var answer = await form.SubmitAsync(page, ("Input.ResponsiblePerson", "陈志强"));

        Assert.Equal((HttpStatusCode.Redirect, "/"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        var saved = await App.WithDbAsync(db => db.Problems.SingleAsync(p => p.CaseId == @case.Id, Ct));
        Assert.Equal(
            ("陈志强", "等拨款", new DateOnly(2003, 12, 1), ProblemPriority.Strong, County.Start),
            (saved.ResponsiblePerson, saved.Condition, saved.ReviewOn!.Value, saved.Priority!.Value, saved.OccurredOn));
        Assert.DoesNotContain("缺责任人", Words((await new Form(await SignInAsync(county), "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_that_are_lacking_some_may_wait_and_a_choice_brings_what_it_asks_for()
    {
        var (county, @case, form) = await ProblemAsync(c => new Problem(c, County.Start, "村级财务", "五年没有公开账目"));
        var page = await form.OpenAsync();
        Assert.Equal(["Handling", "Condition", "ReviewOn", "ExplainTo", "DueOn", "ResponsiblePerson"], Asked(page));

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.ResponsiblePerson", "陈志强"))).StatusCode);

        Assert.Equal(["Handling", "Condition", "ReviewOn", "ExplainTo", "DueOn"], Asked(await form.OpenAsync()));
        // Without the task the whole record may be corrected.
        var whole = new Form(await SignInAsync(county), $"/cases/{@case.Id}/records/problems/{(await ProblemOfAsync(@case)).RecordId}/correct");
        Assert.Contains("Description", Asked(await whole.OpenAsync()));
    }

    [Fact]
    public async Task What_somebody_completed_meanwhile_is_not_wiped_out_by_the_small_form()
    {
        var (county, @case, mine) = await ProblemAsync(
            c => new Problem(c, County.Start, "村级财务", "五年没有公开账目") { Handling = ProblemHandling.ResolveNow, DueOn = new(2003, 12, 1) });
        var page = await mine.OpenAsync();
        var theirs = new Form(await SignInAsync(county), await SmallAsync(@case));
        Assert.Equal(HttpStatusCode.Redirect, (await theirs.SubmitAsync(await theirs.OpenAsync(), ("Input.ResponsiblePerson", "赵存良"))).StatusCode);

        var answer = await mine.SubmitAsync(page, ("Input.ResponsiblePerson", "陈志强"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var merge = await Form.ReadAsync(answer);
        Assert.Equal(["责任人"], merge.QuerySelectorAll("fieldset.pick legend").Select(l => Words(l).Split(' ')[0]));
        Assert.Equal(
            HttpStatusCode.Redirect, (await mine.SubmitAsync(merge, ("Pick[ResponsiblePerson]", "Mine"), ("Input.Reason", "是陈志强"))).StatusCode);
        var saved = await ProblemOfAsync(@case);
        Assert.Equal(("陈志强", "五年没有公开账目", new DateOnly(2003, 12, 1)), (saved.ResponsiblePerson, saved.Description, saved.DueOn!.Value));
    }

    [Fact]
    public async Task What_was_blank_when_the_form_was_opened_is_laid_beside_what_somebody_filled_in_meanwhile()
    {
        var (county, @case) = await MakeAsync(c => new PresenceEntry(c, App.Today.AddDays(-1), Capacity.TownshipLeader));
        var entry = await App.WithDbAsync(db => db.PresenceEntries.Where(p => p.CaseId == @case.Id).Select(p => p.RecordId).SingleAsync(Ct));
        var (mine, theirs) = (Correction(await SignInAsync(county)), Correction(await SignInAsync(county)));
        var page = await mine.OpenAsync();
        Assert.Equal(
            HttpStatusCode.Redirect, (await theirs.SubmitAsync(await theirs.OpenAsync(), ("Input.Person", "赵存良"), ("Input.Reason", "补上"))).StatusCode);

        var answer = await mine.SubmitAsync(page, ("Input.Night", "Stayed"), ("Input.Reason", "住下了"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var merge = await Form.ReadAsync(answer);
        Assert.Equal(["谁在村里", "晚上"], merge.QuerySelectorAll("fieldset.pick legend").Select(l => Words(l).Split(' ')[0]));
        Assert.Equal(HttpStatusCode.Redirect, (await mine.SubmitAsync(merge)).StatusCode);
        var saved = await App.WithDbAsync(db => db.PresenceEntries.AsNoTracking().SingleAsync(p => p.RecordId == entry, Ct));
        Assert.Equal(("赵存良", NightStay.Stayed), (saved.Person, saved.Night));

        Form Correction(HttpClient browser) => new(browser, $"/cases/{@case.Id}/records/presence-entries/{entry}/correct");
    }

    [Fact]
    public async Task What_is_wrong_is_said_in_the_order_of_the_form_with_the_labels_that_stand_there()
    {
        var (county, @case) = await MakeAsync();
        var form = new Form(await SignInAsync(county), Add(@case, "problems"));

        var page = await Form.ReadAsync(await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Handling", "ResolveNow"), ("Input.DueOn", "2009-01-01"), ("Input.ResponsiblePerson", "待定"),
            ("Input.When", "Other")));

        Assert.Equal(
            ["请选问题类别", "请填什么问题", "整顿期限是2003年12月31日，期限不能在它以后，请核对", "责任人：“待定”不是姓名。没有或者还不清楚的，空着不填", "请填日期"],
            page.QuerySelectorAll(".error-summary a").Select(Words));
        var shown = page.QuerySelectorAll("main [id^=Input_]").Select(e => "#" + e.Id).ToList();
        var links = page.QuerySelectorAll(".error-summary a").Select(a => shown.IndexOf(a.GetAttribute("href")!)).ToList();
        Assert.Equal(links.Order(), links);
        Assert.DoesNotContain(-1, links);
    }

    [Fact]
    public async Task Who_has_days_in_the_village_does_not_leave_the_team_before_them()
    {
        var (county, @case) = await MakeAsync(
            c => new TeamMember(c, App.Today.AddDays(-10), "王建国", TeamRole.Member),
            c => new PresenceEntry(c, App.Today.AddDays(-3), Capacity.Team) { Person = "王建国" });
        var member = await App.WithDbAsync(db => db.TeamMembers.Where(m => m.CaseId == @case.Id).Select(m => m.RecordId).SingleAsync(Ct));
        var browser = await SignInAsync(county);
        var form = new Form(browser, $"{Add(@case, "team-departures")}?about={member}");

        var early = await form.SubmitAsync(
            await form.OpenAsync(), ("Input.When", "Other"), ("Input.Day", $"{App.Today.AddDays(-5):yyyy-MM-dd}"), ("Input.LateReason", "才知道"));

        var shown = await Form.ReadAsync(early);
        Assert.Contains("王建国有 1 天到场记录（2003年10月28日起）不在组里的时间内", Words(shown.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(shown, ("Input.Day", $"{App.Today.AddDays(-2):yyyy-MM-dd}"))).StatusCode);
        var correction = new Form(browser, $"/cases/{@case.Id}/records/team-members/{member}/correct");
        var late = await correction.SubmitAsync(
            await correction.OpenAsync(), ("Input.Day", $"{App.Today.AddDays(-2):yyyy-MM-dd}"), ("Input.Reason", "到组晚"));
        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
    }

    [Fact]
    public async Task A_day_before_the_listing_or_before_he_joined_is_refused_by_hand()
    {
        var (county, @case) = await MakeAsync(c => new TeamMember(c, App.Today.AddDays(-1), "王建国", TeamRole.Member));
        var form = new Form(await SignInAsync(county), Add(@case, "presence-entries"));
        (string, string?)[] said =
            [("Input.Capacity", "Team"), ("Input.Person", "王建国"), ("Input.When", "Other"), ("Input.Day", $"{App.Today.AddDays(-2):yyyy-MM-dd}")];

        var early = await form.SubmitAsync(await form.OpenAsync(), said);

        Assert.Equal(HttpStatusCode.BadRequest, early.StatusCode);
        Assert.Contains("王建国2003年10月30日才到工作组", Words((await Form.ReadAsync(early)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        var late = await county.AddVillageAsync("101202", "黄庄村", listedOn: App.Today);
        form = new(await SignInAsync(county), Add(late, "presence-entries"));
        var unlisted = await form.SubmitAsync(await form.OpenAsync(), [.. said[..3], ("Input.Day", $"{App.Today.AddDays(-1):yyyy-MM-dd}")]);
        Assert.Contains("2003年10月31日才列入整顿", Words((await Form.ReadAsync(unlisted)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(0, await App.WithDbAsync(db => db.PresenceEntries.CountAsync(p => p.CaseId == @case.Id || p.CaseId == late.Id, Ct)));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), [.. said[..2], ("Input.When", "Today")])).StatusCode);
    }

    [Fact]
    public async Task Without_a_team_nobody_is_short_of_days_and_months_in_a_row_are_one_line()
    {
        var (county, @case) = await MakeAsync(
            c => new MassPetition(c, new(2002, 10), 0), c => new MassPetition(c, new(2002, 11), 0), c => new MassPetition(c, new(2003, 2), 1));
        var browser = await SignInAsync(county);
        var presence = Words((await new Form(browser, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("#presence")!);
        Assert.Contains("没有登记工作组", presence, StringComparison.Ordinal);
        Assert.DoesNotContain("已无法完成", presence, StringComparison.Ordinal);

        var page = await new Form(browser, $"/cases/{@case.Id}/situation").OpenAsync();

        Assert.Equal(
            ["2003年3月—10月", "2003年2月", "2002年12月—2003年1月", "2002年10月—11月"],
            page.QuerySelectorAll("#petitions tbody th").Select(Words));
        Assert.Contains("8 个月没有报", Words(page.QuerySelector("#petitions")!), StringComparison.Ordinal);
        Assert.Equal(["2002年11月", "2002年10月"], page.QuerySelectorAll("#petitions details a").Select(Words));
        var task = Words((await new Form(browser, "/").OpenAsync()).QuerySelector("#records")!);
        Assert.Contains("一共缺 9 个月：2002年12月—2003年1月、3月—9月", task, StringComparison.Ordinal);
    }

    private static string[] Asked(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("main form .field").Select(f => f.QuerySelector("[name]")!.GetAttribute("name")!)
            .Select(n => n.Replace("Input.", "", StringComparison.Ordinal)),
    ];

    private async Task<(County County, RectificationCase Case, Form Form)> ProblemAsync(Func<RectificationCase, CaseFact> make)
    {
        var (county, @case) = await MakeAsync(make);
        return (county, @case, new(await SignInAsync(county), await SmallAsync(@case)));
    }

    private async Task<string> SmallAsync(RectificationCase @case) =>
        $"/cases/{@case.Id}/records/problems/{(await ProblemOfAsync(@case)).RecordId}/correct?from=today";

    private Task<Problem> ProblemOfAsync(RectificationCase @case) =>
        App.WithDbAsync(db => db.Problems.AsNoTracking().SingleAsync(p => p.CaseId == @case.Id, Ct));
}
