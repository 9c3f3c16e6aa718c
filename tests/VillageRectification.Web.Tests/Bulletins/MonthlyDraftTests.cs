using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Jobs;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>The draft that the program makes of each month that has ended.</summary>
public abstract class MonthlyDraftTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : MonthlyDraftTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : MonthlyDraftTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task On_the_first_of_the_month_there_is_a_draft_once_and_the_department_is_told()
    {
        var county = await County.MakeAsync(App);
        Assert.Equal(0, await OfAsync(county));

        await RunAsync(new(2003, 10, 31));
        Assert.Equal([new DateOnly(2003, 9, 1)], await MonthsAsync(county));
        await RunAsync(new(2003, 11, 1));
        await RunAsync(new(2003, 11, 17));

        Assert.Equal([new DateOnly(2003, 9, 1), new DateOnly(2003, 10, 1)], await MonthsAsync(county));
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        Assert.Contains("完成10月通报11月1日系统自动起草，请看过、补充，还没有送审", (await staff.ReadAsync("/")).TextOf(), StringComparison.Ordinal);
        var bulletin = await staff.DraftAsync(county.CampaignId);
        Assert.Contains("系统自动", (await staff.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
        // Nobody began it, so nobody but who hands it over is kept from issuing it.
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await head.IssueAsync(await staff.SubmitAsync(bulletin))).StatusCode);
    }

    [Fact]
    public async Task A_month_that_somebody_began_and_the_one_in_which_the_campaign_began_are_left_alone()
    {
        var (county, _, _) = await App.StartAsync();
        await RunAsync(new(2003, 11, 1));
        await RunAsync(new(2002, 11, 1));
        await RunAsync(new(2004, 2, 1));
        Assert.Equal([new DateOnly(2003, 10, 1)], await MonthsAsync(county));
    }

    [Fact]
    public async Task The_program_makes_it_when_it_starts_after_the_first()
    {
        var county = await County.MakeAsync(App);
        await using var later = App.WithWebHostBuilder(b => b.UseSetting(MonthlyDrafts.Setting, "true").ConfigureTestServices(
            services => services.AddSingleton<TimeProvider>(new ShiftedClock(new(2003, 12, 9)))));
        _ = later.Services;
        var until = TimeProvider.System.GetTimestamp();
        while (await OfAsync(county) == 0 && TimeProvider.System.GetElapsedTime(until) < TimeSpan.FromSeconds(60))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(250), Ct);
        }

        Assert.Equal([new DateOnly(2003, 11, 1)], await MonthsAsync(county));
    }

    private Task<int> RunAsync(DateOnly today) => App.WithDbAsync(db => db.DraftEndedMonthAsync(today, Ct));

    private Task<int> OfAsync(County county) => App.WithDbAsync(db => db.Bulletins.CountAsync(b => b.CampaignId == county.CampaignId, Ct));

    private Task<DateOnly[]> MonthsAsync(County county) => App.WithDbAsync(db =>
        db.Bulletins.Where(b => b.CampaignId == county.CampaignId).OrderBy(b => b.FirstDay).Select(b => b.FirstDay).ToArrayAsync(Ct));
}
