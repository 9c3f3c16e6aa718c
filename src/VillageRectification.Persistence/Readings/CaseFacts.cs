using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Persistence.Readings;

/// <summary>
/// What was written down about one village, for its chronicle. One village's facts are some hundreds of rows in two years, so they are
/// read whole. Without presence, which is counted by day, and without petitions, of which no single village's are shown.
/// </summary>
public static class CaseFacts
{
    /// <summary>Live facts of every kind up to <paramref name="asOf"/>, in no particular order.</summary>
    public static IQueryable<CaseFact> ChronicleOf(this AppDbContext db, Guid caseId, DateOnly asOf) =>
        db.Set<CaseFact>().AsNoTracking().Where(f => f.CaseId == caseId && f.OccurredOn <= asOf && !(f is PresenceEntry) && !(f is MassPetition));

    /// <summary>The days in the village of which somebody is named, one by one.</summary>
    public static async Task<IReadOnlyList<PresenceEntry>> NamedDaysAsync(this AppDbContext db, Guid caseId, CancellationToken ct) =>
        await db.PresenceEntries.AsNoTracking().Where(p => p.CaseId == caseId && p.Person != null).ToListAsync(ct);

    /// <summary>The days on which somebody was in the village, by capacity, the latest first.</summary>
    public static async Task<IReadOnlyList<PresenceDay>> PresenceDaysOfAsync(this AppDbContext db, Guid caseId, DateOnly asOf, CancellationToken ct) =>
    [
        .. (await db.PresenceEntries.AsNoTracking().Where(p => p.CaseId == caseId && p.OccurredOn <= asOf)
                .Select(p => new { p.OccurredOn, p.Capacity, p.RecordId, p.Person, p.Night, p.ProgressRecordId, p.LateReason, p.RecordedBy, p.RecordedAt })
                .ToListAsync(ct))
            .GroupBy(p => (p.OccurredOn, p.Capacity)).OrderByDescending(d => d.Key.OccurredOn).ThenBy(d => d.Key.Capacity)
            .Select(d => new PresenceDay(d.Key.OccurredOn, d.Key.Capacity)
            {
                Late = d.Any(p => p.LateReason is null) || d.MaxBy(p => p.RecordedAt) is not { } last
                    ? null
                    : new(string.Join("；", d.Select(p => p.LateReason).Distinct().Order(StringComparer.Ordinal)), last.RecordedBy, last.RecordedAt),
                Entries = [.. d.OrderBy(p => p.RecordedAt).ThenBy(p => p.Person is null).ThenBy(p => p.RecordId)
                    .Select(p => new PresenceMark(p.RecordId, p.Person, p.Night, p.ProgressRecordId))],
            }),
    ];
}
