using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Bulletins;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>No stamp lies before one that is stored, whatever the clock does.</summary>
public abstract class StampTests(App app) : AppTests(app)
{
    private static readonly DateTimeOffset Morning = new(2003, 11, 3, 9, 0, 0, TimeSpan.FromHours(8));

    public sealed class OnSqlite(SqliteNovemberApp app) : StampTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : StampTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task A_clock_that_stands_or_is_set_back_stamps_after_what_is_stored()
    {
        var county = await Bulletins.County.MakeAsync(App);
        var clock = new SetClock(Morning.AddYears(1));
        List<DateTime> stamps = [];
        foreach (var back in new[] { 0, 0, 1, 1, 24 })
        {
            clock.Now -= TimeSpan.FromHours(back);
            stamps.Add(await Contexts.WithAsync(App.Provider, App.ConnectionString, clock, async db =>
            {
                var fact = new Diagnosis(county.Waiting, new(2003, 10, 1), "因", "人");
                db.Add(fact);
                await db.SaveChangesAsync(Ct);
                return fact.RecordedAt;
            }));
        }

        Assert.Equal(stamps.Order(), stamps);
        Assert.Distinct(stamps);
        clock.Now = Morning.AddYears(9);
        Assert.Equal(clock.Now.UtcDateTime, await Contexts.WithAsync(App.Provider, App.ConnectionString, clock, db => db.NextInstantAsync(clock, Ct)));
    }

    [Fact]
    public async Task What_is_written_before_an_issue_is_counted_by_it_and_what_is_after_is_not_though_the_clock_stands_or_is_set_back()
    {
        var clock = new SetClock(Morning.AddYears(3));
        await using var instance = App.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<TimeProvider>(clock)));
        var county = await Bulletins.County.MakeAsync(App);
        var (staff, head) = (await SignInAsync(instance, Role.Dept, county.Code), await SignInAsync(instance, Role.Head, county.Code));
        var draft = await staff.DraftAsync(county.CampaignId);
        await WriteAsync(new(2003, 10, 1));
        Assert.Equal(HttpStatusCode.Redirect, (await head.IssueAsync(await staff.SubmitAsync(draft))).StatusCode);
        await WriteAsync(new(2003, 10, 2));
        clock.Now -= TimeSpan.FromHours(3);
        await WriteAsync(new(2003, 10, 3));

        await App.WithDbAsync(async db =>
        {
            var knownAt = (await db.Bulletins.SingleAsync(b => b.CampaignId == county.CampaignId, Ct)).KnownAt!.Value;
            var written = db.Diagnoses.Where(d => d.CaseId == county.Waiting.Id).OrderBy(d => d.OccurredOn);
            Assert.Equal([false, true, true], await written.Select(d => d.RecordedAt > knownAt).ToListAsync(Ct));
        });

        Task WriteAsync(DateOnly day) => Contexts.WithAsync(App.Provider, App.ConnectionString, clock, async db =>
        {
            db.Add(new Diagnosis(county.Waiting, day, "因", "人"));
            return await db.SaveChangesAsync(Ct);
        });
    }

    private async Task<HttpClient> SignInAsync(WebApplicationFactory<Program> instance, Role role, string prefix)
    {
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, role, prefix);
        var browser = instance.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        var form = new Form(browser, "/account/sign-in");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("UserName", name), ("Password", App.Password))).StatusCode);
        return browser;
    }
}
