using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>The supervision visits of a month with their findings, as far as they were put right by the day.</summary>
internal static class VisitQuery
{
    public static async Task<IReadOnlyList<VisitReading>> VisitsAsync(this AppDbContext db, Guid campaignId, DateOnly asOf, CancellationToken ct)
    {
        var first = Month.Of(asOf).First;
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
                    f.VisitRecordId,
                    f.Text,
                    f.DueOn,
                    IsRemedied = db.FindingRemedies.Any(r => r.FindingRecordId == f.RecordId && r.OccurredOn <= asOf),
                })
                .ToListAsync(ct))
            .ToLookup(f => f.VisitRecordId, f => new FindingReading(f.Text, f.DueOn, f.IsRemedied));
        return [.. visits.Select(v => new VisitReading(v.CaseId, v.OccurredOn, v.Notice, v.AtPost, [.. findings[v.RecordId]]))];
    }
}
