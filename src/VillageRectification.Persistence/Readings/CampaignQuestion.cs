using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Readings;

/// <summary>
/// What pages ask of a whole campaign beside its readings: kept like them, by day and revision. There is one of each; what it reads has to raise
/// the revision of its county.
/// </summary>
/// <param name="read">Of a campaign on a day, within all of the county.</param>
/// <param name="isSeen">By a caller: the filter of the database for what is in memory.</param>
public sealed class CampaignQuestion<TRow>(
    Func<AppDbContext, Guid, DateOnly, CancellationToken, Task<List<TRow>>> read, Func<TRow, Caller, bool> isSeen)
{
    internal Task<List<TRow>> ReadAsync(AppDbContext db, Guid campaignId, DateOnly asOf, CancellationToken ct) => read(db, campaignId, asOf, ct);

    internal IReadOnlyList<TRow> SeenBy(Caller caller, List<TRow> rows) =>
        rows.TrueForAll(r => isSeen(r, caller)) ? rows : rows.FindAll(r => isSeen(r, caller));
}
