using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

/// <summary>A goal was reached on that day (已达到): one of the development plan, or that of a measure of the plan.</summary>
public sealed class GoalReached : CaseFact
{
    public const int EvidenceMaxLength = 300;

    private GoalReached()
    {
    }

    internal GoalReached(RectificationCase @case, CaseFact goal, DateOnly on, string evidence)
        : base(@case, on)
    {
        GoalRecordId = goal.RecordId;
        Evidence = evidence;
    }

    /// <summary>The goal of the development plan, or the measure whose goal it is.</summary>
    public Guid GoalRecordId { get; private init; }

    /// <summary>What shows that it was reached.</summary>
    public string Evidence { get; private init; } = null!;

    /// <summary>The record that tells it; null where none was named.</summary>
    public Guid? ProofRecordId { get; init; }
}
