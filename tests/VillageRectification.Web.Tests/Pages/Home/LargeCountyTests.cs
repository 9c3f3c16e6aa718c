using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Pages.Home;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Home;

/// <summary>A start page shows what can be read on one, however many villages there are.</summary>
public abstract class LargeCountyTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : LargeCountyTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LargeCountyTests(shared.App), IClassFixture<SharedPostgres>;

    [Theory]
    [InlineData(Role.Dept)]
    [InlineData(Role.Leader)]
    public async Task Of_very_many_villages_at_risk_the_most_pressing_stand_there_and_a_page_has_the_rest(Role role)
    {
        var county = await County.CreateAsync(App);
        await AddAsync(county, RiskOrder.Most);
        var browser = await App.SignInAsNewAsync(role, county.Code);
        var panel = (await new Form(browser, "/").OpenAsync()).QuerySelector("#risks")!;
        Assert.Equal(RiskOrder.Most, panel.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("还没有合格的村都在这里", Words(panel), StringComparison.Ordinal);

        await county.AddVillageAsync("101999", "末村");
        panel = (await new Form(browser, "/").OpenAsync()).QuerySelector("#risks")!;
        Assert.Equal(RiskOrder.Most, panel.QuerySelectorAll("tbody tr").Length);
        var rest = panel.QuerySelectorAll("#risk-how a").Single(a => Words(a) == "其余 1 个在一页里看");
        var page = await new Form(browser, rest.GetAttribute("href")! + "&p=999").OpenAsync();
        Assert.Contains("末村", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
    }

    private Task<int> AddAsync(County county, int villages) => App.WithDbAsync(db =>
    {
        db.Add(new Division(DivisionCode.Parse(county.Township("101") + "000"), "乡镇101"));
        foreach (var number in Enumerable.Range(201, villages))
        {
            var code = DivisionCode.Parse($"{county.Code}101{number}");
            RectificationCase @case = new(county.Campaign, code);
            db.AddRange([new Division(code, $"村{number}"), @case, @case.Registered(County.Start)]);
        }

        return db.SaveChangesAsync(Ct);
    });
}
