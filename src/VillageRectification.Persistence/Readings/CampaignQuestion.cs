using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Persistence.Readings;

/// <summary>
/// What pages ask of a whole campaign beside its readings: made ready once and kept like them, by day and revision. There is one of each; what it
/// reads has to raise the revision of its county.
/// </summary>
/// <param name="query">Of a campaign, within all of the county. It takes nothing from elsewhere.</param>
/// <param name="isSeen">By a caller: the filter of the database for what is in memory.</param>
public sealed class CampaignQuestion<TRow>(Func<AppDbContext, Guid, IQueryable<TRow>> query, Func<TRow, Caller, bool> isSeen)
{
    // One for good: the question is known by it.
    private readonly Func<AppDbContext, FactWindow, IQueryable<TRow>> _asked = (db, window) => query(db, window.CampaignId);

    internal Task<List<TRow>> ReadAsync(AppDbContext db, CampaignHead campaign, DateOnly asOf, CancellationToken ct) =>
        db.ReadAsync(new(campaign.Id, DivisionRange.OfPrefix(campaign.CountyCode), campaign.Start, asOf, KnownAt: null), _asked, ct);

    internal IReadOnlyList<TRow> SeenBy(Caller caller, List<TRow> rows) =>
        rows.TrueForAll(r => isSeen(r, caller)) ? rows : rows.FindAll(r => isSeen(r, caller));
}
