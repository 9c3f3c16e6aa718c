using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>With several campaigns in reach, the one that was chosen stays chosen on the next pages.</summary>
public abstract class ChosenCampaignTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : ChosenCampaignTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : ChosenCampaignTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task A_chosen_campaign_stays_chosen_and_a_strangers_is_ignored()
    {
        var earlier = await CampaignAsync("370830", "前一次行动", new(2001, 1, 1));
        await CampaignAsync("370830", "后一次行动", new(2002, 10, 20));
        var foreign = await CampaignAsync("370831", "别县行动", new(2002, 10, 20));
        var browser = await App.SignInAsNewAsync(Role.Dept, "370830");

        Assert.Contains("后一次行动", await StripAsync(browser, "/cases"), StringComparison.Ordinal);
        Assert.Contains("前一次行动", await StripAsync(browser, $"/cases?campaign={earlier}"), StringComparison.Ordinal);
        Assert.Contains("前一次行动", await StripAsync(browser, "/rules"), StringComparison.Ordinal);
        Assert.Contains("前一次行动", await StripAsync(browser, "/bulletins"), StringComparison.Ordinal);
        Assert.DoesNotContain("别县行动", await StripAsync(browser, $"/cases?campaign={foreign}"), StringComparison.Ordinal);
    }

    private static async Task<string> StripAsync(HttpClient browser, string address) =>
        (await new Form(browser, address).OpenAsync()).QuerySelector(".ctx")!.TextContent;

    private Task<Guid> CampaignAsync(string county, string name, DateOnly start) => App.WithDbAsync(async db =>
    {
        var campaign = new Campaign(county, "某县", name, start, new(2003, 12, 31));
        var @case = new RectificationCase(campaign, DivisionCode.Parse(county + "112202"));
        db.AddRange(campaign, @case, @case.Registered(start));
        await db.SaveChangesAsync(Ct);
        return campaign.Id;
    });
}
