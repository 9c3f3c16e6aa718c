using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Common;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>Which records the issued bulletins stand on.</summary>
public static class CountedRecords
{
    /// <summary>The bulletins that were issued since, the first one first: an earlier one cannot know what was written down then.</summary>
    public static async Task<IReadOnlyList<IssuedBulletin>> IssuedSinceAsync(
        this AppDbContext db, Guid campaignId, DateTime recordedAt, CancellationToken ct) =>
        await db.Bulletins.AsNoTracking().Where(b => b.CampaignId == campaignId && b.KnownAt >= recordedAt).OrderBy(b => b.KnownAt)
            .Select(b => new IssuedBulletin(b.Id, b.Number!.Value, b.FirstDay, b.AsOf!.Value, b.KnownAt!.Value)).ToListAsync(ct);

    /// <summary>Whether an issued bulletin of the campaign knows one of the rows.</summary>
    public static async Task<bool> IsKnownAsync(this AppDbContext db, Guid campaignId, IReadOnlyCollection<Fact> rows, CancellationToken ct)
    {
        var issued = await db.IssuedSinceAsync(campaignId, rows.Min(r => r.RecordedAt), ct);
        return rows.Any(r => issued.Any(b => b.Knows(r)));
    }

    /// <summary>The rows that issued bulletins count, each once a bulletin, the latest bulletin first.</summary>
    /// <param name="factIds">Rows (<see cref="Fact.Id"/>).</param>
    /// <param name="recordedAt">When they were written down: an earlier bulletin cannot know them, which spares reading its evidence.</param>
    public static async IAsyncEnumerable<CountedRecord> CountingAsync(
        this AppDbContext db, Guid campaignId, IReadOnlyCollection<Guid> factIds, DateTime recordedAt,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var figures =
            from b in db.Bulletins.AsNoTracking()
            where b.CampaignId == campaignId && b.KnownAt >= recordedAt
            from f in b.Figures
            orderby b.KnownAt descending
            select new { b.Id, Number = b.Number!.Value, b.FirstDay, b.IssuedOn, f.Evidence };
        HashSet<(Guid Bulletin, Guid Fact)> told = [];
        await foreach (var figure in figures.AsAsyncEnumerable().WithCancellation(ct))
        {
            foreach (var row in figure.Evidence.Where(e => factIds.Contains(e.Id) && told.Add((figure.Id, e.Id))))
            {
                yield return new(row.Id, figure.Id, figure.Number, figure.FirstDay, figure.IssuedOn);
            }
        }
    }
}
