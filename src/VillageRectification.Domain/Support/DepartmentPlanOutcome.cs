using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Support;

/// <summary>A point of a department's plan was done on that day, or the reason why it is not done any more was written down on it.</summary>
public sealed class DepartmentPlanOutcome : CaseFact
{
    public const int TextMaxLength = 300;

    private DepartmentPlanOutcome()
    {
    }

    internal DepartmentPlanOutcome(RectificationCase @case, DepartmentPlan plan, DateOnly on, bool isDone)
        : base(@case, on)
    {
        PlanRecordId = plan.RecordId;
        IsDone = isDone;
    }

    public Guid PlanRecordId { get; private init; }

    public bool IsDone { get; private init; }

    /// <summary>What was done, or why it is not; null where nobody wrote it.</summary>
    public string? Text { get; init; }
}
