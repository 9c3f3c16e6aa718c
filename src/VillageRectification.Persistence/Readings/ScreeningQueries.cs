using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Screening;

namespace VillageRectification.Persistence.Readings;

/// <summary>What a screening has found.</summary>
public static class ScreeningQueries
{
    /// <summary>With its identification criteria and the steps of its screening.</summary>
    public static IQueryable<Campaign> WithScreening(this IQueryable<Campaign> campaigns) =>
        campaigns.Include(c => c.IdentificationVersions).Include(c => c.ScreeningEvents).AsSingleQuery();

    /// <summary>In the reader's scope. Three queries.</summary>
    /// <param name="villages">All that are to be screened, by code.</param>
    public static async Task<ScreeningSheet> ScreeningSheetAsync(
        this AppDbContext db, Guid campaignId, IEnumerable<ListedDivision> villages, CancellationToken ct)
    {
        var findings = await db.VillageFindings.Where(f => f.CampaignId == campaignId).ToDictionaryAsync(f => f.DivisionCode, ct);
        var joint = await db.JointFindings.Where(f => f.CampaignId == campaignId).ToDictionaryAsync(f => f.DivisionCode, ct);
        var reviews = await db.JointReviews.Where(r => r.CampaignId == campaignId).ToListAsync(ct);
        return new(
            [.. villages.Select(v => new ScreenedVillage(v, findings.GetValueOrDefault(v.Code.Value), joint.GetValueOrDefault(v.Code.Value)))], reviews);
    }
}
