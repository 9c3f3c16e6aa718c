using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>The supervision visits of a time with their findings, as far as they were put right by the day.</summary>
internal static class VisitQuery
{
    public static async Task<IReadOnlyList<VisitReading>> VisitsAsync(
        this AppDbContext db, Guid campaignId, DateOnly first, DateOnly asOf, CancellationToken ct)
    {
        var visits = await db.SupervisionVisits.AsNoTracking()
            .Where(v => v.OccurredOn >= first && v.OccurredOn <= asOf && db.Cases.Any(c => c.Id == v.CaseId && c.CampaignId == campaignId))
            .OrderBy(v => v.OccurredOn).ThenBy(v => v.DivisionCode).ThenBy(v => v.Ordinal).ThenBy(v => v.Id)
            .Select(v => new { v.RecordId, v.CaseId, v.OccurredOn, v.Notice, v.AtPost })
            .ToListAsync(ct);
        var findings = (await db.Findings.AsNoTracking()
                .Where(f => f.OccurredOn >= first && f.OccurredOn <= asOf && db.Cases.Any(c => c.Id == f.CaseId && c.CampaignId == campaignId))
                .OrderBy(f => f.Ordinal).ThenBy(f => f.Id)
                .Select(f => new
                {
                    f.RecordId,
                    f.VisitRecordId,
                    f.OccurredOn,
                    f.Text,
                    f.DueOn,
                    RemediedOn = db.FindingRemedies.Where(r => r.FindingRecordId == f.RecordId && r.OccurredOn <= asOf).Min(r => (DateOnly?)r.OccurredOn),
                })
                .ToListAsync(ct))
            .ToLookup(f => f.VisitRecordId);
        return [.. visits.Select(v => new VisitReading(
            v.CaseId, v.OccurredOn, v.Notice, v.AtPost,
            [.. findings[v.RecordId].Select(f => new FindingReading(f.RecordId, f.OccurredOn, f.Text, v.Notice, v.AtPost, f.DueOn, f.RemediedOn))]))];
    }
}
