namespace VillageRectification.Domain.Cases;

/// <summary>A problem gets more time (延期): a later due day, of what waits for conditions a later day to look again, and why.</summary>
public sealed class ProblemExtension : StageFact
{
    public const int ReasonMaxLength = 200;

    private ProblemExtension()
    {
    }

    internal ProblemExtension(RectificationCase @case, Guid problemRecordId, DateOnly on, DateOnly? dueOn, string reason)
        : base(@case, on)
    {
        ProblemRecordId = problemRecordId;
        DueOn = dueOn;
        Reason = reason;
    }

    public Guid ProblemRecordId { get; private init; }

    /// <summary>Null leaves the day that was due.</summary>
    public DateOnly? DueOn { get; private init; }

    /// <summary>When it is looked at again whether the conditions are there; null leaves that day.</summary>
    public DateOnly? ReviewOn { get; init; }

    public string Reason { get; private init; } = null!;

    internal override bool CountsForApplying() => true;

    internal override IEnumerable<DateOnly?> DueDays() => [DueOn, ReviewOn];
}
