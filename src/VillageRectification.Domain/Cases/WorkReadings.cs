using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>Reads what stands of a case's measures and problems from its facts.</summary>
public static class WorkReadings
{
    /// <summary>The measures up to a day as they stand on it, in the order of their plan; without what a plan dropped.</summary>
    public static IReadOnlyList<MeasureReading> MeasuresOn(this IEnumerable<CaseFact> facts, DateOnly day) =>
        [.. facts.EveryMeasureOn(day).Where(m => m.DropReason is null)];

    /// <summary>The same with what a plan dropped.</summary>
    public static IReadOnlyList<MeasureReading> EveryMeasureOn(this IEnumerable<CaseFact> facts, DateOnly day)
    {
        CaseFact[] known = [.. facts.Where(f => f.OccurredOn <= day).Chronological()];
        var outcomes = known.OfType<MeasureOutcome>().ToLookup(o => o.MeasureRecordId);
        var revisions = known.OfType<MeasureRevision>().ToLookup(r => r.MeasureRecordId);
        return [.. known.OfType<Measure>().Select(m => Read(m, revisions[m.RecordId].LastOrDefault(), [.. outcomes[m.RecordId]]))];
    }

    /// <summary>What a measure says on a day, by the last plan that speaks of it until then; null where there is no such measure.</summary>
    public static MeasureReading? MeasureOn(this IEnumerable<CaseFact> facts, Guid recordId, DateOnly day)
    {
        CaseFact[] all = [.. facts];
        var revisions = all.OfType<MeasureRevision>().Where(r => r.MeasureRecordId == recordId && r.OccurredOn <= day);
        return all.OfType<Measure>().SingleOrDefault(m => m.RecordId == recordId) is { } measure
            ? Read(measure, revisions.Chronological().LastOrDefault(), [])
            : null;
    }

    /// <summary>The problems found up to a day as they stand on it, in the order in which they were found.</summary>
    public static IReadOnlyList<ProblemReading> ProblemsOn(this IEnumerable<CaseFact> facts, DateOnly day)
    {
        CaseFact[] known = [.. facts.Where(f => f.OccurredOn <= day).Chronological()];
        var changes = known.OfType<ProblemStatusChange>().ToLookup(s => s.ProblemRecordId);
        var moves = known.Select(ProblemMove.Of).OfType<(Guid ProblemRecordId, ProblemMove Move)>().ToLookup(m => m.ProblemRecordId, m => m.Move);
        return [.. known.OfType<Problem>().Select(p => Read(p, changes[p.RecordId].LastOrDefault()).Moved(moves[p.RecordId]))];
    }

    /// <summary>Why a measure is not done: a plan that speaks of it anew asks anew.</summary>
    /// <param name="last">What the last plan says of it; null where none does.</param>
    public static string? ReasonAfter(this MeasureOutcome? explained, MeasureRevision? last) =>
        explained is not null && (last is null || explained.IsAfter(last)) ? explained.Reason : null;

    private static MeasureReading Read(Measure measure, MeasureRevision? last, MeasureOutcome[] outcomes) =>
        new(
            measure.RecordId,
            last is null ? measure.DueOn : last.DueOn,
            outcomes.FirstOrDefault(o => o.IsDone)?.OccurredOn,
            outcomes.LastOrDefault(o => !o.IsDone).ReasonAfter(last))
        {
            Text = last?.Text ?? measure.Text,
            Goal = last is null ? measure.Goal : last.Goal,
            ResponsiblePerson = last is null ? measure.ResponsiblePerson : last.ResponsiblePerson,
            DropReason = last?.DropReason,
            IsDoneOnUnknownDay = outcomes.FirstOrDefault(o => o.IsDone)?.IsOfUnknownDay() ?? false,
        };

    private static ProblemReading Read(Problem problem, ProblemStatusChange? last) =>
        new(problem.RecordId, last?.Status ?? ProblemStatus.Open, problem.DueOn)
        {
            Category = problem.Category,
            Description = problem.Description,
            FoundOn = problem.OccurredOn,
            IsFoundOnUnknownDay = problem.IsOfUnknownDay(),
            Priority = problem.Priority,
            Handling = problem.Handling,
            Condition = problem.Condition,
            ReviewOn = problem.ReviewOn,
            ExplainTo = problem.ExplainTo,
            Appraisal = last is { Asked: { } asked, Satisfied: { } satisfied } ? new(asked, satisfied, last.NotSatisfied) : null,
            ResponsiblePerson = problem.ResponsiblePerson,
            InspectionRecordId = problem.InspectionRecordId,
            InspectionItem = problem.InspectionItem,
            StatusOn = last?.OccurredOn,
            IsStatusOfUnknownDay = last?.IsOfUnknownDay() ?? false,
            PostedOn = last?.PostedOn,
            Majority = last?.Majority ?? Majority.Unknown,
        };
}
