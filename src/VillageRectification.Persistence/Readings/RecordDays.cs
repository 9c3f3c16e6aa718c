using Microsoft.EntityFrameworkCore;

namespace VillageRectification.Persistence.Readings;

/// <summary>When something was last written down about a village's daily work.</summary>
public static class RecordDays
{
    /// <summary>The last day with progress or presence, by case; a case without either is absent.</summary>
    public static async Task<IReadOnlyDictionary<Guid, DateOnly>> LastRecordsAsync(this AppDbContext db, Guid campaignId, DateOnly asOf, CancellationToken ct)
    {
        var cases = db.Cases.Where(c => c.CampaignId == campaignId).Select(c => c.Id);
        var progress = await db.ProgressEntries.Where(e => cases.Contains(e.CaseId) && e.OccurredOn <= asOf)
            .GroupBy(e => e.CaseId).Select(g => new { CaseId = g.Key, Last = g.Max(e => e.OccurredOn) }).ToListAsync(ct);
        var presence = await db.PresenceEntries.Where(e => cases.Contains(e.CaseId) && e.OccurredOn <= asOf)
            .GroupBy(e => e.CaseId).Select(g => new { CaseId = g.Key, Last = g.Max(e => e.OccurredOn) }).ToListAsync(ct);
        return progress.Concat(presence).GroupBy(r => r.CaseId).ToDictionary(g => g.Key, g => g.Max(r => r.Last));
    }
}
