using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Organisation;

/// <summary>Saying that a goal was reached, and reading it back.</summary>
public static class GoalSteps
{
    /// <summary>What the goal says on a day: its own words, or those that the last plan has for the measure. Null where there is none.</summary>
    /// <param name="facts">Of the case.</param>
    public static string? GoalOn(this IReadOnlyCollection<CaseFact> facts, Guid goalRecordId, DateOnly day) =>
        facts.OfType<DevelopmentGoal>().FirstOrDefault(g => g.RecordId == goalRecordId)?.Text
        ?? facts.EveryMeasureOn(day).FirstOrDefault(m => m.RecordId == goalRecordId)?.Goal;

    /// <summary>When the goal was reached, as it is written down; null while it is not.</summary>
    public static GoalReached? ReachedOf(this IEnumerable<CaseFact> facts, Guid goalRecordId) =>
        facts.OfType<GoalReached>().Where(r => r.GoalRecordId == goalRecordId).Chronological().FirstOrDefault();

    /// <param name="goal">A goal of the development plan, or a measure.</param>
    /// <param name="facts">Of the case, without the version that is corrected.</param>
    public static IEnumerable<Refusal> AgainstReaching(
        this RectificationCase @case, CaseFact goal, DateOnly on, string? evidence, IReadOnlyCollection<CaseFact> facts)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (facts.ReachedOf(goal.RecordId) is { } reached)
        {
            yield return GoalRefusal.ReachedAlready(reached.OccurredOn);
        }

        if (string.IsNullOrWhiteSpace(facts.GoalOn(goal.RecordId, on < goal.OccurredOn ? goal.OccurredOn : on)))
        {
            yield return GoalRefusal.NoGoal();
        }

        if (string.IsNullOrWhiteSpace(evidence))
        {
            yield return GoalRefusal.NeedsEvidence();
        }
    }

    /// <param name="goal">A goal of the development plan, or a measure.</param>
    /// <param name="evidence">What shows it.</param>
    /// <param name="proof">The record that tells it; null where none is named.</param>
    /// <param name="facts">Of the case, without the version that is corrected.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstReaching"/>.</exception>
    public static GoalReached Reach(
        this RectificationCase @case, CaseFact goal, DateOnly on, string? evidence, Guid? proof, IReadOnlyCollection<CaseFact> facts)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstReaching(goal, on, evidence, facts));
        return new(@case, goal, on, evidence!.Trim()) { ProofRecordId = proof };
    }
}
