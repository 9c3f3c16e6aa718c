using Microsoft.EntityFrameworkCore;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>Which records the issued bulletins stand on.</summary>
public static class CountedRecords
{
    /// <summary>Whether the evidence of an issued bulletin of the campaign names one of the rows.</summary>
    /// <param name="factIds">Rows (<see cref="Domain.Common.Fact.Id"/>).</param>
    /// <param name="recordedAt">When they were written down: an earlier bulletin cannot know them, which spares reading its evidence.</param>
    public static async Task<bool> IsCountedAsync(
        this AppDbContext db, Guid campaignId, IReadOnlyCollection<Guid> factIds, DateTime recordedAt, CancellationToken ct)
    {
        await foreach (var _ in db.CountingAsync(campaignId, factIds, recordedAt, ct))
        {
            return true;
        }

        return false;
    }

    /// <summary>The rows that issued bulletins count, each once a bulletin, the latest bulletin first.</summary>
    /// <inheritdoc cref="IsCountedAsync"/>
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
