using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Supervision;

/// <summary>Reads what supervision found in a case from its facts.</summary>
public static class FindingReadings
{
    /// <summary>The findings up to a day as they stand on it, the latest first.</summary>
    public static IReadOnlyList<FindingReading> FindingsOn(this IEnumerable<CaseFact> facts, DateOnly day)
    {
        CaseFact[] known = [.. facts.Where(f => f.OccurredOn <= day).Chronological()];
        var visits = known.OfType<SupervisionVisit>().ToDictionary(v => v.RecordId);
        var remedies = known.OfType<FindingRemedy>().ToLookup(r => r.FindingRecordId);
        return
        [
            .. known.OfType<Finding>().Where(f => visits.ContainsKey(f.VisitRecordId)).Reverse()
                .Select(f => Read(f, visits[f.VisitRecordId], remedies[f.RecordId].FirstOrDefault())),
        ];
    }

    private static FindingReading Read(Finding finding, SupervisionVisit visit, FindingRemedy? remedy) =>
        new(finding.RecordId, finding.OccurredOn, finding.Text, visit.Notice, visit.AtPost, finding.DueOn, remedy?.OccurredOn);
}
