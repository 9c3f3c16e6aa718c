using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>What of an issued bulletin no longer holds, because of records that came after it.</summary>
public static class LaterRecords
{
    /// <summary>As the bulletin of the next month tells it; none while the records say what they said.</summary>
    /// <param name="id">Of an issued one.</param>
    /// <param name="read">As of <see cref="BulletinMaterialQuery.BulletinMaterialAsync"/>.</param>
    public static async Task<IReadOnlyList<FigureCorrection>> ChangedSinceIssueAsync(
        this AppDbContext db, Guid id, Guid campaignId, DateOnly today, FiguresOn read, CancellationToken ct)
    {
        var issued = await db.Bulletins.AsNoTracking().Where(b => b.Id == id).AsIssued().SingleAsync(ct);
        return await db.RecountAsync(campaignId, issued, read, ct) is { } now
            ? await db.CorrectionsAsync(campaignId, issued, now, today, read, ct) : [];
    }
}
