using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>Reads what stands of a case's measures and problems from its facts.</summary>
public static class WorkReadings
{
    /// <summary>The measures up to a day as they stand on it, in the order of their plan.</summary>
    public static IReadOnlyList<MeasureReading> MeasuresOn(this IEnumerable<CaseFact> facts, DateOnly day)
    {
        CaseFact[] known = [.. facts.Where(f => f.OccurredOn <= day).Chronological()];
        var outcomes = known.OfType<MeasureOutcome>().ToLookup(o => o.MeasureRecordId);
        return
        [
            .. known.OfType<Measure>().Select(m => new MeasureReading(
                m.RecordId, m.DueOn, outcomes[m.RecordId].FirstOrDefault(o => o.IsDone)?.OccurredOn, outcomes[m.RecordId].LastOrDefault(o => !o.IsDone)?.Reason)
            {
                Text = m.Text,
                ResponsiblePerson = m.ResponsiblePerson,
            }),
        ];
    }

    /// <summary>The problems found up to a day as they stand on it, in the order in which they were found.</summary>
    public static IReadOnlyList<ProblemReading> ProblemsOn(this IEnumerable<CaseFact> facts, DateOnly day)
    {
        CaseFact[] known = [.. facts.Where(f => f.OccurredOn <= day).Chronological()];
        var changes = known.OfType<ProblemStatusChange>().ToLookup(s => s.ProblemRecordId);
        var answered = known.OfType<Measure>().Select(m => m.ProblemRecordId).ToHashSet();
        return [.. known.OfType<Problem>().Select(p => Read(p, changes[p.RecordId].LastOrDefault(), answered.Contains(p.RecordId)))];
    }

    private static ProblemReading Read(Problem problem, ProblemStatusChange? last, bool hasMeasure) =>
        new(problem.RecordId, last?.Status ?? ProblemStatus.Open, problem.DueOn, hasMeasure)
        {
            Category = problem.Category,
            Description = problem.Description,
            FoundOn = problem.OccurredOn,
            Handling = problem.Handling,
            ResponsiblePerson = problem.ResponsiblePerson,
            StatusOn = last?.OccurredOn,
            Majority = last?.Majority ?? Majority.Unknown,
        };
}
