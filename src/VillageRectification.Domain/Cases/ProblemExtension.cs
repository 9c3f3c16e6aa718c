namespace VillageRectification.Domain.Cases;

/// <summary>A problem gets more time (延期): a later due day, and why.</summary>
public sealed class ProblemExtension : StageFact
{
    public const int ReasonMaxLength = 200;

    private ProblemExtension()
    {
    }

    internal ProblemExtension(RectificationCase @case, Guid problemRecordId, DateOnly on, DateOnly dueOn, int days, string reason)
        : base(@case, on)
    {
        ProblemRecordId = problemRecordId;
        DueOn = dueOn;
        Days = days;
        Reason = reason;
    }

    public Guid ProblemRecordId { get; private init; }

    public DateOnly DueOn { get; private init; }

    /// <summary>How many it adds to the day that was due.</summary>
    public int Days { get; private init; }

    public string Reason { get; private init; } = null!;
}
