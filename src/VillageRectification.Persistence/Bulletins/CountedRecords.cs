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
        var figures = db.Bulletins.AsNoTracking().Where(b => b.CampaignId == campaignId && b.KnownAt >= recordedAt).SelectMany(b => b.Figures);
        await foreach (var evidence in figures.Select(f => f.Evidence).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (evidence.Any(e => factIds.Contains(e.Id)))
            {
                return true;
            }
        }

        return false;
    }
}
