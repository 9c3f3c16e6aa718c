using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Petitions;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>Where nothing can be written the page says why and what leads on, instead of a form that would be refused.</summary>
public abstract class HindranceTests(App app) : VillageForms(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : HindranceTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : HindranceTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(Role.Head, "standing-changes")]
    [InlineData(Role.Dept, "standing-proposals")]
    public async Task From_a_removal_no_form_leads_on_but_the_ways_that_do_are_named(Role role, string kind)
    {
        var (county, @case) = await MakeAsync();
        var form = new Form(await SignInAsync(county, role), Add(@case, kind));
        var before = await form.OpenAsync();
        await App.WithDbAsync(async db =>
        {
            db.Add((await db.Cases.FindAsync([@case.Id], Ct))!.Stand(Standing.Removed, App.Today, "并入邻村", null, []));
            await db.SaveChangesAsync(Ct);
        });

        var page = await form.OpenAsync();
        Assert.Null(page.QuerySelector("main form"));
        Assert.Contains("移出错了", Words(page.QuerySelector(".note-warn")!), StringComparison.Ordinal);
        Assert.Contains("/records/standing-changes/", page.QuerySelector(".note-warn a")!.GetAttribute("href"), StringComparison.Ordinal);

        // Who had opened it before loses nothing of what he typed.
        var answer = await form.SubmitAsync(before, ("Input.Standing", "Suspended"), ("Input.Why", "等征地"));
        Assert.False(answer.StatusCode is HttpStatusCode.Redirect);
        Assert.Equal("等征地", (await Form.ReadAsync(answer)).QuerySelector("[name='Input.Why']")!.TextContent.Trim());
    }

    [Theory]
    [InlineData(Role.Town, "records/team-members/add")]
    [InlineData(Role.Town, "records/problems/add")]
    [InlineData(Role.Head, "records/level-changes/add")]
    [InlineData(Role.Sec, "plan/adopt")]
    [InlineData(Role.Town, "presence/month")]
    public async Task Of_a_removed_village_no_form_is_offered_that_would_be_refused(Role role, string form)
    {
        var (county, @case) = await MakeAsync();
        await App.WithDbAsync(async db =>
        {
            db.Add((await db.Cases.FindAsync([@case.Id], Ct))!.Stand(Standing.Removed, App.Today, "并入邻村", null, []));
            await db.SaveChangesAsync(Ct);
        });
        var browser = await SignInAsync(county, role);
        var page = await new Form(browser, $"/cases/{@case.Id}/{form}").OpenAsync();

        Assert.Null(page.QuerySelector("main form"));
        Assert.Contains("已移出，不能再记", Words(page.QuerySelector(".note-warn")!), StringComparison.Ordinal);
        Assert.DoesNotContain("还剩", Words((await CaseAsync(browser, @case)).QuerySelector("#presence")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_about_another_record_that_names_none_leads_to_where_one_is_chosen()
    {
        var (county, @case) = await MakeAsync();
        var browser = await SignInAsync(county);

        var answer = await browser.GetAsync(Add(@case, "problem-extensions"), Ct);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await new Form(browser, answer.Headers.Location!.OriginalString.Split('#')[0]).OpenAsync();
        Assert.Contains("先选是哪一条，再从那一条打开“延期”", Words(page.QuerySelector("body")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Add(@case, "problem-extensions") + $"?about={Guid.CreateVersion7()}", Ct)).StatusCode);
    }

    [Fact]
    public async Task Where_no_state_is_known_the_forms_that_say_it_stand_instead_of_the_confirmation()
    {
        var (county, @case) = await MakeAsync();
        var browser = await SignInAsync(county);
        var page = await new Form(browser, Add(@case, "committee-confirmations")).OpenAsync();

        Assert.Null(page.QuerySelector("main form"));
        Assert.Equal(
            [Add(@case, "baselines"), Add(@case, "committee-changes")], page.QuerySelectorAll(".note-warn a").Select(a => a.GetAttribute("href")));
        Assert.Null((await CaseAsync(browser, @case)).QuerySelector($"a[href='{Add(@case, "committee-confirmations")}']"));
        Assert.Null((await new Form(browser, $"/cases/{@case.Id}/application").OpenAsync())
            .QuerySelector($"a[href^='{Add(@case, "committee-confirmations")}']"));

        await App.WithDbAsync(db =>
        {
            db.Add(new Baseline(@case, County.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Complete, Committee = CommitteeState.Complete });
            return db.SaveChangesAsync(Ct);
        });
        Assert.NotNull((await CaseAsync(browser, @case)).QuerySelector($"a[href='{Add(@case, "committee-confirmations")}']"));
        var form = new Form(browser, Add(@case, "committee-confirmations"));
        var opened = await form.OpenAsync();
        await App.WithDbAsync(db => db.Baselines.Where(b => b.CaseId == @case.Id).ExecuteDeleteAsync(Ct));
        var refused = await form.SubmitAsync(opened);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("没有可以确认的", Words((await Form.ReadAsync(refused)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_every_month_is_reported_the_reports_are_shown_the_way()
    {
        var (county, @case) = await MakeAsync();
        await App.WithDbAsync(db =>
        {
            db.AddRange(PetitionSteps.PetitionMonths(County.Start, App.Today).Select(m => @case.ReportPetitions(m, 0, null, null)));
            return db.SaveChangesAsync(Ct);
        });
        var page = await new Form(await SignInAsync(county), Add(@case, "petition-reports")).OpenAsync();

        Assert.Null(page.QuerySelector("main form"));
        Assert.Contains("各月都报过了", Words(page.QuerySelector(".note-warn")!), StringComparison.Ordinal);
    }
}
