using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Plans;

/// <summary>What the way of a plan says of its return.</summary>
public abstract class ReturnDaysTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : ReturnDaysTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ReturnDaysTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Within_how_many_days_a_plan_can_be_returned_is_the_campaigns()
    {
        var county = await PlanCounty.MakeAsync(App);
        await App.WithDbAsync(async db =>
        {
            var campaign = await db.Campaigns.SingleAsync(c => c.Id == county.Case.CampaignId, Ct);
            campaign.Limit(campaign.Thresholds with { PlanReturnDays = 7 }, App.Today);
            return await db.SaveChangesAsync(Ct);
        });

        var page = Words((await county.OpenAsync(await county.SignInAsync(Role.Town))).QuerySelector("main")!);

        Assert.Contains("组织部可退回通过后 7 天内", page.Replace("组织部可退回 ", "组织部可退回", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("10 天", page, StringComparison.Ordinal);
    }
}
