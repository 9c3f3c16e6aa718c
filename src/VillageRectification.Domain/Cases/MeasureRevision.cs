namespace VillageRectification.Domain.Cases;

/// <summary>
/// What a revised plan says of a measure of an earlier one, from the day it was adopted: the measure anew, or that it is dropped and why. What
/// was dropped is no longer overdue from that day.
/// </summary>
public sealed class MeasureRevision : StageFact
{
    public const int TextMaxLength = Measure.TextMaxLength;
    public const int GoalMaxLength = Measure.GoalMaxLength;
    public const int ResponsiblePersonMaxLength = Measure.ResponsiblePersonMaxLength;
    public const int AnsweredRecordIdsMaxLength = AnsweredRecords.MaxLength;
    public const int AnsweredCausesMaxLength = Diagnosis.CausesMaxLength;
    public const int DropReasonMaxLength = MeasureProposal.DropReasonMaxLength;

    private MeasureRevision()
    {
    }

    internal MeasureRevision(RectificationCase @case, DateOnly adoptedOn, Guid measureRecordId, string text)
        : base(@case, adoptedOn)
    {
        MeasureRecordId = measureRecordId;
        Text = text;
    }

    public Guid MeasureRecordId { get; private init; }

    /// <summary>The plan that says so.</summary>
    public Guid PlanRecordId { get; init; }

    public Guid? ProposalRecordId { get; init; }

    public string Text { get; private init; } = null!;

    public string? Goal { get; init; }

    public string? AnsweredRecordIds { get; init; }

    /// <summary>Causes of a joint diagnosis that it answers, a line each.</summary>
    public string? AnsweredCauses { get; init; }

    public string? ResponsiblePerson { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>Why the measure is dropped; null while it stands.</summary>
    public string? DropReason { get; init; }

    public override bool RefersTo(Guid recordId) => base.RefersTo(recordId) || AnsweredRecords.Split(AnsweredRecordIds).Contains(recordId);
}
