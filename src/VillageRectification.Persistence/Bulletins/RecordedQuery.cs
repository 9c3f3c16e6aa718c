using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>
/// Of what a campaign holds any record by a day; what it holds none of is unknown, not none. Whoever asks: a paper about a few villages says the
/// same to each of its readers.
/// </summary>
internal static class RecordedQuery
{
    private static readonly string[] ScopeFilter = [AppDbContext.ScopeFilter];
    private static readonly string[] LiveAndScope = [AppDbContext.LiveFilter, AppDbContext.ScopeFilter];

    public static async Task<RecordedKinds> RecordedAsync(this AppDbContext db, Guid campaignId, DateOnly asOf, CancellationToken ct)
    {
        var growth = db.Of<MembershipGrowth>(campaignId, asOf);
        return new()
        {
            Capacities = (await db.Of<PresenceEntry>(campaignId, asOf).Select(p => p.Capacity).Distinct().ToListAsync(ct)).ToHashSet(),
            Indicators = (await db.Of<IndicatorQuantity>(campaignId, asOf).Select(q => q.Indicator).Distinct().ToListAsync(ct))
                .ToHashSet(StringComparer.Ordinal),
            Activists = await growth.AnyAsync(g => g.Activists != null, ct),
            ReserveCadres = await growth.AnyAsync(g => g.ReserveCadres != null, ct),
            NewMembers = await growth.AnyAsync(g => g.NewMembers != null, ct),
            CommitteeChanges = await db.Of<CommitteeChange>(campaignId, asOf).AnyAsync(ct),
            Visits = await db.Of<SupervisionVisit>(campaignId, asOf).AnyAsync(ct),
            Findings = await db.Of<Finding>(campaignId, asOf).AnyAsync(ct),
        };
    }

    /// <summary>The capacities in which days were written down by a day, as it was known at an instant.</summary>
    /// <param name="knownAt">UTC.</param>
    public static async Task<IReadOnlySet<Capacity>> CapacitiesAsync(
        this AppDbContext db, Guid campaignId, DateOnly asOf, DateTime knownAt, CancellationToken ct) =>
        (await db.PresenceEntries.IgnoreQueryFilters(LiveAndScope).AsNoTracking()
            .Where(p => p.OccurredOn <= asOf && p.RecordedAt <= knownAt && (p.VoidedAt == null || p.VoidedAt > knownAt)
                && db.Cases.Any(c => c.Id == p.CaseId && c.CampaignId == campaignId))
            .Select(p => p.Capacity).Distinct().ToListAsync(ct)).ToHashSet();

    private static IQueryable<T> Of<T>(this AppDbContext db, Guid campaignId, DateOnly asOf)
        where T : CaseFact =>
        db.Set<T>().IgnoreQueryFilters(ScopeFilter).AsNoTracking().Where(f => f.OccurredOn <= asOf
            && db.Cases.Any(c => c.Id == f.CaseId && c.CampaignId == campaignId));
}
