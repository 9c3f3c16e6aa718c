using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
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

    [Fact]
    public async Task The_numbers_are_the_countys_and_of_those_that_may_not_make_it_the_submitted_ones_are_named()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "报村", c => [new LevelChange(c, County.Start, ManagementLevel.CityKey)], "城关镇");
        await county.AddVillageAsync("101202", "普村", c => County.Inspected(c, App.Today.AddDays(-5), InspectionOutcome.Passed));
        await county.AddVillageAsync("101203", "旧村", c => County.Inspected(c, App.Today.AddDays(-50), InspectionOutcome.Passed));
        await county.AddVillageAsync("101204", "差村");

        var page = await OpenAsync(county.Code);

        Assert.Equal(
            [
                "后进村总数4 个村 1 个县", "申报验收2 个村 占 50%", "县级合格2 个村 占 50%", "不合格0 个村", "未申报2 个村 期限还有 61 天", "反弹0 个村",
                "认定未通过0 个村",
            ],
            page.QuerySelectorAll(".figure-tile").Select(t => Words(t)));
        Assert.Equal("+1", Words(page.QuerySelector("[data-label=合格较上月]")!));
        var risks = page.QuerySelector("#risks")!;
        Assert.Equal(["报村"], risks.QuerySelectorAll("li a").Select(a => a.TextContent));
        Assert.Contains("城关镇 · 书记 未填 · 联系县领导 未填", Words(risks), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_that_may_not_make_it_stand_in_one_order_and_it_is_said()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "稳村", c => [new LevelChange(c, County.Start, ManagementLevel.CityKey), new PlanAdoption(c, App.Today)]);
        await county.AddVillageAsync("101202", "险村", c =>
            [new LevelChange(c, County.Start, ManagementLevel.CityKey), .. County.Inspected(c, App.Today.AddDays(-50), InspectionOutcome.FellBack)]);

        var home = (await OpenAsync(county.Code)).QuerySelector("#risks")!;
        var late = (await new Form(await App.SignInAsNewAsync(Role.City, county.Code), "/verification?view=late").OpenAsync()).QuerySelector("main")!;
        var desk = (await new Form(await App.SignInAsNewAsync(Role.Leader, county.Code), "/").OpenAsync()).QuerySelector("#risks")!;

        Assert.Equal(["险村", "稳村"], home.QuerySelectorAll("li a").Select(Words));
        Assert.Equal(["险村", "稳村"], late.QuerySelectorAll("tbody th a").Select(Words));
        Assert.Equal(["险村", "稳村"], desk.QuerySelectorAll("tbody th a").Select(Words));
        Assert.All([home, late, desk], p => Assert.Contains("按风险从高到低", Words(p), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_drawn_village_is_marked_among_the_citys_tasks_and_stands_first()
    {
        var county = await County.CreateAsync(App);
        foreach (var village in Enumerable.Range(201, 6))
        {
            await county.AddVillageAsync($"101{village}", $"村{village}", c =>
                [new LevelChange(c, County.Start, ManagementLevel.CityKey), .. County.Inspected(c, App.Today.AddDays(-50), InspectionOutcome.Passed)]);
        }

        var city = await App.SignInAsNewAsync(Role.City, county.Code);
        var draw = new Form(city, $"/draws?campaign={county.Campaign.Id}");
        await draw.SubmitAsync(await draw.OpenAsync(), ("Input.Among", "ToVerify"), ("Input.ByLot", "1"));
        var drawn = await App.WithDbAsync(async db =>
            (await db.SampleDraws.Where(d => d.CampaignId == county.Campaign.Id).SingleAsync(Ct)).Drawn.Single().Village);

        var tasks = (await new Form(city, "/").OpenAsync()).QuerySelectorAll(".tasks li").Select(Words)
            .Where(t => t.StartsWith("转化升级认定", StringComparison.Ordinal)).ToList();

        Assert.Equal(6, tasks.Count);
        Assert.Contains(drawn, tasks[0], StringComparison.Ordinal);
        Assert.Equal([true, false, false, false, false, false], tasks.Select(t => t.Contains("10月31日抽签抽中市级认定", StringComparison.Ordinal)));
        var rows = (await new Form(city, $"/verification?campaign={county.Campaign.Id}").OpenAsync()).QuerySelectorAll("tbody tr").Select(Words).ToList();
        Assert.Contains(drawn, rows[0], StringComparison.Ordinal);
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
