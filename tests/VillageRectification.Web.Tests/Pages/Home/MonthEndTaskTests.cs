using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Petitions;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Home;

/// <summary>On the day after a month: what is not late yet is said in one tap.</summary>
public abstract class MonthEndTaskTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(Bulletins.SqliteNovemberApp app) : MonthEndTaskTests(app), IClassFixture<Bulletins.SqliteNovemberApp>;

    public sealed class OnPostgres(Bulletins.PostgresNovemberApp app) : MonthEndTaskTests(app), IClassFixture<Bulletins.PostgresNovemberApp>;

    [Fact]
    public async Task That_nothing_happened_in_the_month_is_one_tap()
    {
        var county = await County.CreateAsync(App);
        Month[] before = [.. PetitionSteps.PetitionMonths(County.Start, App.Today).Where(m => m != Month.Of(App.Today))];
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => before.Select(m => new MassPetition(c, m, 1)));
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var row = Assert.Single(await RowsAsync(browser), r => Words(r).StartsWith("报 10 月上访情况", StringComparison.Ordinal));
        var tap = (IHtmlFormElement)row.QuerySelector("form")!;
        Assert.Equal("没有发生：孔庄村", Words(tap.QuerySelector("button")!));

        var answer = await browser.PostAsync(tap.GetAttribute("action"), new FormUrlEncodedContent(
            tap.Elements.OfType<IHtmlInputElement>().Select(i => KeyValuePair.Create(i.Name!, i.Value))), Ct);

        Assert.Equal((HttpStatusCode.Redirect, "/"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.DoesNotContain(await RowsAsync(browser), r => Words(r).Contains("上访情况", StringComparison.Ordinal));
        var report = await App.WithDbAsync(db => db.MassPetitions.SingleAsync(p => p.CaseId == @case.Id && p.OccurredOn == Month.Of(App.Today).First, Ct));
        Assert.Equal((0, null, null, null), (report.Count, report.Persons, report.Level, report.LateReason));
    }

    private static async Task<IReadOnlyList<IElement>> RowsAsync(HttpClient browser) =>
        [.. (await new Form(browser, "/").OpenAsync()).QuerySelectorAll("main .tasks > li")];
}
