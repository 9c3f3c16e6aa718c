using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Log;

/// <summary>Who logs work, and of which villages.</summary>
public abstract class LogAccessTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : LogAccessTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LogAccessTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Without_a_village_the_address_leads_to_the_first_of_ones_own()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        await county.AddVillageAsync("102201", "别的乡镇的村");
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));

        var answer = await browser.GetAsync("/log", Ct);
        var page = await new Form(browser, answer.Headers.Location!.OriginalString).OpenAsync();

        Assert.Equal($"/cases/{@case.Id}/log", answer.Headers.Location!.OriginalString);
        Assert.DoesNotContain("别的乡镇的村", Words(page.Body!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_township_neither_opens_nor_posts_it()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        await county.AddVillageAsync("102201", "别的乡镇的村");
        var own = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var other = await App.SignInAsNewAsync(Role.Town, county.Township("102"));
        var page = await new Form(own, $"/cases/{@case.Id}/log").OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/cases/{@case.Id}/log", Ct)).StatusCode);
        var from = new Form(other, "/log");
        var start = await other.GetAsync("/log", Ct);
        var theirs = await new Form(other, start.Headers.Location!.OriginalString).OpenAsync();
        theirs.QuerySelector("main form")!.SetAttribute("action", $"/cases/{@case.Id}/log");
        var posted = await from.SubmitAsync(theirs, ("Input.Text", "走访农户"));

        Assert.NotNull(page);
        Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
        await App.WithDbAsync(async db => Assert.False(await db.ProgressEntries.AnyAsync(e => e.CaseId == @case.Id, Ct)));
    }

    [Theory]
    [InlineData(Role.Dept)]
    [InlineData(Role.Head)]
    [InlineData(Role.Leader)]
    [InlineData(Role.City)]
    [InlineData(Role.Admin)]
    public async Task Roles_that_do_not_work_in_villages_are_refused(Role role)
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        var browser = await App.SignInAsNewAsync(role, role is Role.Admin ? null : county.Code);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/cases/{@case.Id}/log", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/log", Ct)).StatusCode);
    }
}
