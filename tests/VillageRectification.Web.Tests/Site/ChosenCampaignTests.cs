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
        var earlier = await CampaignAsync("370830", "前一次行动", new(2001, 1, 1), new(2002, 12, 31));
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

    [Fact]
    public async Task Where_none_is_chosen_the_one_that_runs_is_shown_whatever_is_imported_beside_it()
    {
        await CampaignAsync("370832", "正在进行的行动", new(2003, 1, 1));
        var browser = await App.SignInAsNewAsync(Role.Dept, "370832");
        foreach (var (name, start, deadline) in new (string, DateOnly, DateOnly)[]
        {
            ("明年的行动", new(2004, 1, 1), new(2004, 12, 31)), ("同时的行动", new(2003, 10, 1), new(2004, 12, 31)), ("去年的行动", new(2002, 1, 1), new(2002, 12, 31)),
        })
        {
            await CampaignAsync("370832", name, start, deadline);
            Assert.Contains("正在进行的行动", await StripAsync(browser, "/cases"), StringComparison.Ordinal);
        }

        // Of those that are over, the last; of those that are to come, the next.
        var others = await App.SignInAsNewAsync(Role.Dept, "370833");
        await CampaignAsync("370833", "再下一次行动", new(2005, 1, 1), new(2005, 12, 31));
        await CampaignAsync("370833", "下一次行动", new(2004, 1, 1), new(2004, 12, 31));
        Assert.Contains(" 下一次行动", await StripAsync(others, "/cases"), StringComparison.Ordinal);
        await CampaignAsync("370833", "前年的行动", new(2001, 1, 1), new(2001, 12, 31));
        await CampaignAsync("370833", "去年的行动", new(2002, 1, 1), new(2002, 12, 31));
        Assert.Contains("去年的行动", await StripAsync(others, "/cases"), StringComparison.Ordinal);
    }

    private Task<Guid> CampaignAsync(string county, string name, DateOnly start, DateOnly? deadline = null) => App.WithDbAsync(async db =>
    {
        var campaign = new Campaign(county, "某县", name, start, deadline ?? new(2003, 12, 31));
        var @case = new RectificationCase(campaign, DivisionCode.Parse(county + "112202"));
        db.AddRange(campaign, @case, @case.Registered(start));
        await db.SaveChangesAsync(Ct);
        return campaign.Id;
    });
}
