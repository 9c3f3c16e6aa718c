using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>Since when the problem that is overdue longest should have been resolved.</summary>
internal static class OverdueQuery
{
    /// <param name="counted">The cases that figures count.</param>
    public static async Task<DateOnly?> OldestOverdueProblemAsync(this AppDbContext db, Guid campaignId, IReadOnlySet<Guid> counted, DateOnly asOf, CancellationToken ct)
    {
        var due = await db.Problems.AsNoTracking()
            .Where(p => p.OccurredOn <= asOf && p.DueOn < asOf && db.Cases.Any(c => c.Id == p.CaseId && c.CampaignId == campaignId))
            .Select(p => new
            {
                p.CaseId,
                p.DueOn,
                Status = db.ProblemStatusChanges
                    .Where(s => s.ProblemRecordId == p.RecordId && s.OccurredOn <= asOf)
                    .OrderByDescending(s => s.OccurredOn).ThenByDescending(s => s.Ordinal).ThenByDescending(s => s.RecordedAt)
                    .Select(s => (ProblemStatus?)s.Status).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return due.Where(p => counted.Contains(p.CaseId) && p.Status is (null or ProblemStatus.Open or ProblemStatus.Reopened)).Min(p => p.DueOn);
    }
}
