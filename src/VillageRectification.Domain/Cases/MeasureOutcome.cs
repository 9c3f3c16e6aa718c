namespace VillageRectification.Domain.Cases;

/// <summary>A measure was done on that day, or the reason why not was written down on it.</summary>
public sealed class MeasureOutcome : StageFact
{
    public const int ReasonMaxLength = 300;

    private MeasureOutcome()
    {
    }

    private MeasureOutcome(RectificationCase @case, Measure measure, DateOnly on)
        : base(@case, on)
    {
        MeasureRecordId = measure.RecordId;
    }

    public Guid MeasureRecordId { get; private init; }

    public bool IsDone { get; private init; }

    /// <summary>The record that proves it; null when none was named.</summary>
    public Guid? ProofRecordId { get; init; }

    /// <summary>Why it is not done; null when it is.</summary>
    public string? Reason { get; private init; }

    internal static MeasureOutcome Done(RectificationCase @case, Measure measure, DateOnly on, Guid? proof = null) =>
        new(@case, measure, on) { IsDone = true, ProofRecordId = proof };

    internal static MeasureOutcome Explained(RectificationCase @case, Measure measure, DateOnly on, string reason) =>
        new(@case, measure, on) { Reason = reason };

    internal override bool CountsForApplying() => true;
}
