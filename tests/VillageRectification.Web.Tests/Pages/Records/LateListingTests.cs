using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Support;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>Of a village that was listed in the course of a campaign nothing is asked for from before its listing.</summary>
public abstract class LateListingTests(App app) : VillageForms(app)
{
    private static readonly DateOnly ListedOn = new(2003, 9, 20);

    public sealed class OnSqlite(SharedSqlite shared) : LateListingTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LateListingTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Petitions_are_reported_from_the_month_of_the_listing_on()
    {
        var (county, late, early) = await CountyAsync(ListedOn);
        await App.WithDbAsync(db =>
        {
            // What was reported of a month before it stays readable and is counted, but was never due.
            db.AddRange(early.ReportPetitions(new(2003, 9), 0, null, null), late.ReportPetitions(new(2003, 8), 2, 9, null));
            return db.SaveChangesAsync(Ct);
        });
        var browser = await SignInAsync(county);

        var form = await new Form(browser, Add(late, "petition-reports")).OpenAsync();
        Assert.Equal(["2003-10", "2003-09"], form.QuerySelectorAll("[name='Input.Month'] option").Select(o => o.GetAttribute("value")).Where(v => v != ""));
        Assert.Contains("还有 2 个村没有报：早村、晚村", await MonthAsync(browser, "2003-10"), StringComparison.Ordinal);
        Assert.Contains("还有 1 个村没有报：晚村", await MonthAsync(browser, "2003-09"), StringComparison.Ordinal);
        Assert.DoesNotContain("晚村", await MonthAsync(browser, "2003-08"), StringComparison.Ordinal);
        Assert.Contains("报 9 月上访情况", Words(
            (await new Form(browser, "/").OpenAsync()).QuerySelector($"a[href*='{late.Id}/records/petition']")!), StringComparison.Ordinal);

        var readings = await App.WithDbAsync(async db => (await db.FigureSetAsync(county.Campaign.Id, App.Today, Ct))!.Readings);
        var (one, other) = (readings.Single(r => r.CaseId == late.Id).Petitions, readings.Single(r => r.CaseId == early.Id).Petitions);
        Assert.Equal((2, 2, 2), (one.Count, one.MonthsDue, one.MonthsMissing));
        Assert.Equal((13, 12), (other.MonthsDue, other.MonthsMissing));
    }

    [Fact]
    public async Task Nothing_was_to_be_made_public_before_the_village_was_listed()
    {
        var (county, late, early) = await CountyAsync(ListedOn);
        var browser = await SignInAsync(county);

        string Missing(AngleSharp.Html.Dom.IHtmlDocument page) => Words(page.QuerySelector("#disclosures")!);
        Assert.Contains("2003年一季度", Missing(await new Form(browser, $"/cases/{early.Id}/situation").OpenAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("2003年一季度", Missing(await new Form(browser, $"/cases/{late.Id}/situation").OpenAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_that_is_not_judged_is_said_to_be_counted_all_the_same()
    {
        var (county, _, early) = await CountyAsync(new(2003, 10, 20));
        await county.TieAsync(early, "县科技局");
        var browser = await SignInAsync(county, Role.Dept);

        var note = Words((await new Form(browser, "/cases?view=liaisonshort").OpenAsync()).QuerySelector(".panel .note")!);
        Assert.Contains("其中 1 个村", note, StringComparison.Ordinal);
        Assert.EndsWith("：晚村", note, StringComparison.Ordinal);
        Assert.Null((await new Form(browser, "/cases").OpenAsync()).QuerySelector(".panel .note"));
        var figure = Words((await new Form(browser, $"/figures/presence.liaison.month.3?campaign={county.Campaign.Id}").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("10月20日才列入", figure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_that_ended_before_the_listing_asks_for_nobody()
    {
        var (county, late, early) = await CountyAsync(new(2003, 10, 20));
        await App.WithDbAsync(db =>
        {
            // The one week that ended since has a day.
            db.Add(new PresenceEntry(late, new(2003, 10, 22), Capacity.Liaison));
            return db.SaveChangesAsync(Ct);
        });
        var browser = await SignInAsync(county, Role.Dept);

        var figure = await new Form(browser, $"/figures/presence.liaison.week.1?campaign={county.Campaign.Id}").OpenAsync();
        Assert.Equal(["早村"], figure.QuerySelectorAll("main tbody th a[href^='/cases/']").Select(Words));
        Assert.Contains("10 月共 1 周", await RulesAsync(browser, late), StringComparison.Ordinal);
        Assert.Contains("10 月共 4 周", await RulesAsync(browser, early), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_figure_says_whose_department_has_ended_and_the_desk_asks_for_another()
    {
        var (county, late, early) = await CountyAsync(ListedOn);
        await county.TieAsync(late, "县科技局");
        var tie = await county.TieAsync(early, "县交通局");
        await App.WithDbAsync(db =>
        {
            db.Add(early.End(tie, LiaisonPart.Department, new(2003, 10, 9), []));
            return db.SaveChangesAsync(Ct);
        });
        var browser = await SignInAsync(county, Role.Head);

        var figure = await new Form(browser, $"/figures/presence.liaison.month.3?campaign={county.Campaign.Id}").OpenAsync();
        string Row(string village) => figure.QuerySelectorAll("main tbody tr").Select(Words).Single(r => r.StartsWith(village, StringComparison.Ordinal));
        Assert.Contains("10月9日起不再联系", Row("早村"), StringComparison.Ordinal);
        Assert.DoesNotContain("不判定", Row("晚村"), StringComparison.Ordinal);
        var desk = (await new Form(browser, $"/?campaign={county.Campaign.Id}").OpenAsync()).QuerySelectorAll("main a[href*='liaison-assignments']");
        Assert.Equal([early.Id], desk.Select(a => Guid.Parse(a.GetAttribute("href")!.Split('/')[2])));
    }

    [Fact]
    public async Task Days_of_a_suspension_shorten_no_rule_and_are_told()
    {
        var (county, _, early) = await CountyAsync(ListedOn);
        await county.TieAsync(early, "县交通局");
        await App.WithDbAsync(async db =>
        {
            var @case = (await db.Cases.FindAsync([early.Id], Ct))!;
            var stop = @case.Stand(Standing.Suspended, new(2003, 10, 6), "村里发大水", null, []);
            db.AddRange(stop, @case.Stand(Standing.Active, new(2003, 10, 16), "水退了", null, [stop]));
            await db.SaveChangesAsync(Ct);
        });
        var browser = await SignInAsync(county, Role.Dept);

        const string told = "这个月中止整顿 10 天，不到半个月，规定的天数不减";
        var page = await CaseAsync(browser, early);
        Assert.Contains(told, Words(page.QuerySelector("#presence")!), StringComparison.Ordinal);
        Assert.Contains("2003年10月6日起", Words(page.QuerySelector("#listing")!), StringComparison.Ordinal);
        Assert.Contains(told, await RulesAsync(browser, early), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_are_not_told_as_those_of_a_department_that_came_later()
    {
        var (county, _, early) = await CountyAsync(ListedOn);
        string Line(AngleSharp.Html.Dom.IHtmlDocument page) => Words(
            page.QuerySelectorAll("#presence dl.summary div").Single(d => Words(d).Contains("每月 3 天", StringComparison.Ordinal)));
        var browser = await SignInAsync(county, Role.Dept);
        Assert.StartsWith("联系部门（没有登记） 0 天 未判定", Line(await CaseAsync(browser, early)), StringComparison.Ordinal);

        var (roads, water) = (new Department(county.Code, "县交通局"), new Department(county.Code, "县水利局"));
        await App.WithDbAsync(db =>
        {
            db.AddRange(roads, water, new LiaisonAssignment(early, County.Start) { DepartmentId = roads.Id });
            return db.SaveChangesAsync(Ct);
        });
        Assert.StartsWith("县交通局 0 天", Line(await CaseAsync(browser, early)), StringComparison.Ordinal);
        await App.WithDbAsync(db =>
        {
            db.Add(new LiaisonAssignment(early, new(2003, 10, 20)) { DepartmentId = water.Id });
            return db.SaveChangesAsync(Ct);
        });
        Assert.StartsWith("联系部门（10月20日起是县水利局） 0 天 未判定", Line(await CaseAsync(browser, early)), StringComparison.Ordinal);
    }

    private static async Task<string> RulesAsync(HttpClient browser, RectificationCase village) =>
        Words((await new Form(browser, $"/cases/{village.Id}/presence").OpenAsync()).QuerySelector("#rules")!);

    private static async Task<string> MonthAsync(HttpClient browser, string month) =>
        Words((await new Form(browser, "/petitions?month=" + month).OpenAsync()).QuerySelector("main")!);

    private async Task<(County County, RectificationCase Late, RectificationCase Early)> CountyAsync(DateOnly listedOn)
    {
        var county = await County.CreateAsync(App);
        var early = await county.AddVillageAsync("101201", "早村");
        return (county, await county.AddVillageAsync("101202", "晚村", listedOn: listedOn), early);
    }
}
