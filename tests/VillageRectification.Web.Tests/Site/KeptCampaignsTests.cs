using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>What stands around a page is kept, and is never older than what was saved before the page was asked for.</summary>
public abstract class KeptCampaignsTests(App app) : AppTests(app)
{
    private const string Page = "/account/password";

    public sealed class OnSqlite(SqliteApp app) : KeptCampaignsTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : KeptCampaignsTests(app), IClassFixture<PostgresApp>;

    [Theory]
    [InlineData(Role.Dept)]
    [InlineData(Role.Town)]
    [InlineData(Role.Team)]
    public async Task A_campaign_that_begins_and_a_name_that_changes_stand_on_the_next_page(Role role)
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", township: "刘楼镇");
        using var browser = await App.SignInAsNewAsync(
            role, role switch { Role.Dept => county.Code, Role.Town => county.Township("101"), _ => null },
            role is Role.Team ? [county.Code + "101201"] : null);
        Assert.Contains("集中整顿行动", await browser.GetStringAsync(Page, Ct), StringComparison.Ordinal);
        Assert.DoesNotContain("巩固提升行动", await browser.GetStringAsync(Page, Ct), StringComparison.Ordinal);

        await App.WithDbAsync(db =>
        {
            db.Add(new Campaign(county.Code, $"县{county.Code}", "巩固提升行动", County.Start.AddDays(-30), County.Deadline));
            return db.SaveChangesAsync(Ct);
        });
        Assert.Contains("巩固提升行动", await browser.GetStringAsync(Page, Ct), StringComparison.Ordinal);

        await App.WithDbAsync(async db =>
        {
            var township = await db.Divisions.SingleAsync(d => d.Code == DivisionCode.Parse(county.Code + "101201").Township.Value, Ct);
            db.Entry(township).Property(d => d.Name).CurrentValue = "新楼街道";
            await db.SaveChangesAsync(Ct);
        });
        Assert.Equal(role is not Role.Dept, (await browser.GetStringAsync(Page, Ct)).Contains("新楼街道", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_account_that_is_given_another_county_sees_that_one_alone()
    {
        var (county, other) = (await County.CreateAsync(App), await County.CreateAsync(App));
        var name = $"u{Guid.CreateVersion7():N}";
        var id = await App.CreateAccountAsync(name, Role.Dept, county.Code);
        using var browser = await App.SignInAsync(name);
        Assert.Contains($"县{county.Code}", await browser.GetStringAsync(Page, Ct), StringComparison.Ordinal);

        await App.WithDbAsync(async db =>
        {
            (await db.Users.SingleAsync(a => a.Id == id, Ct)).Assign(Role.Dept, other.Code, [], null);
            await db.SaveChangesAsync(Ct);
        });

        var after = await browser.GetStringAsync(Page, Ct);
        Assert.Contains($"县{other.Code}", after, StringComparison.Ordinal);
        Assert.DoesNotContain($"县{county.Code}", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_accounts_with_one_browser_after_another_each_sees_its_own()
    {
        var (county, other) = (await County.CreateAsync(App), await County.CreateAsync(App));
        using var first = await App.SignInAsNewAsync(Role.Dept, county.Code);
        using var second = await App.SignInAsNewAsync(Role.Dept, other.Code);
        for (var i = 0; i < 2; i++)
        {
            Assert.DoesNotContain($"县{other.Code}", await first.GetStringAsync(Page, Ct), StringComparison.Ordinal);
            Assert.DoesNotContain($"县{county.Code}", await second.GetStringAsync(Page, Ct), StringComparison.Ordinal);
        }
    }
}
