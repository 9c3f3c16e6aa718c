using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>The records that a text's numbers of supervision are made of.</summary>
public static class SupervisionRecordQuery
{
    /// <summary>Visits from a day to the set's, and after them what they found, by case and day.</summary>
    /// <param name="knownAt">UTC; null means now.</param>
    public static async Task<IReadOnlyList<SupervisionRecord>> SupervisionAsync(
        this AppDbContext db, FigureSet set, DateOnly first, DateTime? knownAt, CancellationToken ct)
    {
        var campaign = set.Frame.Campaign;
        FactWindow window = new(campaign.Id, DivisionRange.OfPrefix(campaign.CountyCode), campaign.Start, set.Frame.AsOf, knownAt);
        var visits = await db.KnownIn<SupervisionVisit>(window).Where(v => v.OccurredOn >= first)
            .OrderBy(v => v.OccurredOn).ThenBy(v => v.Ordinal).ThenBy(v => v.Id)
            .Select(v => new SupervisionRecord(v.CaseId, v.RecordId, v.OccurredOn, v.Notice, v.AtPost, null, false))
            .ToListAsync(ct);
        var found = await db.KnownIn<Finding>(window).Where(f => f.OccurredOn >= first)
            .OrderBy(f => f.OccurredOn).ThenBy(f => f.Ordinal).ThenBy(f => f.Id)
            .Select(f => new { f.CaseId, f.RecordId, f.VisitRecordId, f.OccurredOn, f.Text })
            .ToListAsync(ct);
        var remedied = (await db.KnownIn<FindingRemedy>(window).Select(r => r.FindingRecordId).ToListAsync(ct)).ToHashSet();
        var byId = visits.ToDictionary(v => v.RecordId);
        return
        [
            .. visits,
            .. found.Where(f => byId.ContainsKey(f.VisitRecordId)).Select(f => byId[f.VisitRecordId] with
            {
                RecordId = f.RecordId,
                On = f.OccurredOn,
                Finding = f.Text,
                IsRemedied = remedied.Contains(f.RecordId),
            }),
        ];
    }
}
