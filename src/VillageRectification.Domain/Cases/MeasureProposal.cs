using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>
/// A measure as the township drafts it: a new one, or one of the plan that is to be changed or dropped. It counts nowhere before a plan is
/// adopted that takes it up.
/// </summary>
public sealed class MeasureProposal : CaseFact
{
    public const int TextMaxLength = Measure.TextMaxLength;
    public const int GoalMaxLength = Measure.GoalMaxLength;
    public const int ResponsiblePersonMaxLength = Measure.ResponsiblePersonMaxLength;
    public const int AnsweredRecordIdsMaxLength = AnsweredRecords.MaxLength;
    public const int AnsweredCausesMaxLength = Diagnosis.CausesMaxLength;
    public const int DropReasonMaxLength = 200;

    private MeasureProposal()
    {
    }

    internal MeasureProposal(RectificationCase @case, DateOnly on, Guid? measureRecordId, string text)
        : base(@case, on)
    {
        MeasureRecordId = measureRecordId;
        Text = text;
    }

    /// <summary>The measure of the plan that it is about; null for a new one.</summary>
    public Guid? MeasureRecordId { get; private init; }

    public string Text { get; private init; } = null!;

    public string? Goal { get; init; }

    public string? AnsweredRecordIds { get; init; }

    /// <summary>Causes of a joint diagnosis that it answers, a line each.</summary>
    public string? AnsweredCauses { get; init; }

    public string? ResponsiblePerson { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>Why the measure shall be dropped; null while it shall stand.</summary>
    public string? DropReason { get; init; }

    /// <summary>When it was written down before its corrections; null while it was not corrected.</summary>
    [Kept]
    public DateTime? WrittenAt { get; private set; }

    public override bool RefersTo(Guid recordId) => base.RefersTo(recordId) || AnsweredRecords.Split(AnsweredRecordIds).Contains(recordId);

    private protected override void Keep(Fact before) => WrittenAt = ((MeasureProposal)before).WrittenAt ?? before.RecordedAt;
}
