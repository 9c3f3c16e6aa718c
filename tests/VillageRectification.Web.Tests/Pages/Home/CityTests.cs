using AngleSharp.Dom;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Home;

/// <summary>各县对照 counts what runs: a campaign that is over stands there only while its county has none after it.</summary>
public abstract class CityTests(App app) : AppTests(app)
{
    private const string Earlier = "上一次行动";

    // Of cities that no other county of the tests lies in.
    private static int _cities = 4300;

    public sealed class OnSqlite(SharedSqlite shared) : CityTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : CityTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public async Task Beside_a_later_one_a_campaign_counts_until_its_last_day(int daysFromToday, bool isCounted)
    {
        var city = $"{Interlocked.Increment(ref _cities)}";
        await BeginAsync(city + "01", "集中整顿行动", County.Start.AddDays(1), County.Deadline, villages: 1);
        await BeginAsync(city + "01", Earlier, County.Start, App.Today.AddDays(daysFromToday), villages: 2);

        var page = await OpenAsync(city);

        Assert.Equal(isCounted ? ["集中整顿行动", Earlier] : ["集中整顿行动"], page.QuerySelectorAll("tbody th .sub").Select(s => s.TextContent).Order());
        Assert.Contains($"{(isCounted ? 3 : 1)} 个村", Words(page.QuerySelector(".figure-tile")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_county_whose_campaigns_are_all_over_the_last_is_shown()
    {
        var city = $"{Interlocked.Increment(ref _cities)}";
        await BeginAsync(city + "01", Earlier, County.Start, App.Today.AddDays(-40), villages: 2);
        await BeginAsync(city + "01", "这一次行动", County.Start.AddDays(1), App.Today.AddDays(-1), villages: 1);
        await BeginAsync(city + "02", "邻县的行动", County.Start, County.Deadline, villages: 1);

        var page = await OpenAsync(city);

        Assert.Equal(["这一次行动", "邻县的行动"], page.QuerySelectorAll("tbody th .sub").Select(s => s.TextContent).Order(StringComparer.Ordinal));
    }

    private async Task<IElement> OpenAsync(string city) => (await new Form(await App.SignInAsNewAsync(Role.City, city), "/").OpenAsync()).Body!;

    private Task BeginAsync(string county, string name, DateOnly start, DateOnly deadline, int villages) => App.WithDbAsync(async db =>
    {
        Campaign campaign = new(county, $"县{county}", name, start, deadline);
        db.Add(campaign);
        foreach (var village in Enumerable.Range(201, villages))
        {
            RectificationCase @case = new(campaign, DivisionCode.Parse($"{county}101{village}"));
            db.AddRange(@case, @case.Registered(start));
        }

        await db.SaveChangesAsync(Ct);
    });
}
