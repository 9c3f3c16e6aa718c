using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Screening;

namespace VillageRectification.Persistence.Readings;

/// <summary>What a screening has found.</summary>
public static class ScreeningQueries
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    /// <summary>With its identification criteria and the steps of its screening.</summary>
    public static IQueryable<Campaign> WithScreening(this IQueryable<Campaign> campaigns) =>
        campaigns.Include(c => c.IdentificationVersions).Include(c => c.ScreeningEvents).AsSingleQuery();

    /// <summary>In the reader's scope. Three queries.</summary>
    /// <param name="villages">All that are to be screened, by code.</param>
    /// <param name="isRead">Nothing is written of what is found.</param>
    public static async Task<ScreeningSheet> ScreeningSheetAsync(
        this AppDbContext db, Guid campaignId, IEnumerable<ListedDivision> villages, CancellationToken ct, bool isRead = false)
    {
        var tracking = isRead ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
        var findings = await db.VillageFindings.AsTracking(tracking).Where(f => f.CampaignId == campaignId).ToDictionaryAsync(f => f.DivisionCode, ct);
        // With those that were superseded: a township concluded over them.
        var every = await db.JointFindings.IgnoreQueryFilters(LiveFilter).AsTracking(tracking).Where(f => f.CampaignId == campaignId)
            .ToDictionaryAsync(f => f.Id, ct);
        var joint = every.Values.Where(f => f.VoidedAt is null).ToDictionary(f => f.DivisionCode);
        var reviews = await db.JointReviews.AsTracking(tracking).Where(r => r.CampaignId == campaignId).ToListAsync(ct);
        return new([.. villages.Select(v => Screened(v, findings.GetValueOrDefault(v.Code.Value), joint.GetValueOrDefault(v.Code.Value), every))], reviews);
    }

    private static ScreenedVillage Screened(
        ListedDivision village, VillageFinding? finding, JointFinding? joint, Dictionary<Guid, JointFinding> every) => new(village, finding, joint)
        {
            Over = finding?.ConcludedOver is { } over ? every.GetValueOrDefault(over) : null,
        };
}
