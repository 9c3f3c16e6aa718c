namespace VillageRectification.Domain.Cases;

/// <summary>
/// One measure of a plan (整顿措施), dated with the plan. What a later plan says of it is in <see cref="MeasureRevision"/>, its end in
/// <see cref="MeasureOutcome"/>.
/// </summary>
public sealed class Measure : StageFact
{
    public const int TextMaxLength = 300;
    public const int GoalMaxLength = 300;
    public const int AnsweredRecordIdsMaxLength = AnsweredRecords.MaxLength;
    public const int AnsweredCausesMaxLength = Diagnosis.CausesMaxLength;
    public const int ResponsiblePersonMaxLength = 50;

    private Measure()
    {
    }

    internal Measure(RectificationCase @case, DateOnly adoptedOn, string text)
        : base(@case, adoptedOn)
    {
        Text = text;
    }

    /// <summary>The plan it belongs to; null for a plan that a ledger brought in.</summary>
    public Guid? PlanRecordId { get; init; }

    /// <summary>The problem it answers, of a measure from before one could answer several.</summary>
    public Guid? ProblemRecordId { get; init; }

    /// <summary>The proposal that it was adopted from; null for one that a ledger brought in.</summary>
    public Guid? ProposalRecordId { get; init; }

    public string Text { get; private init; } = null!;

    /// <summary>What is to be reached; null when it does not say.</summary>
    public string? Goal { get; init; }

    /// <summary>The problems, diagnoses, verdicts and findings it answers, as <see cref="AnsweredRecords"/> writes them.</summary>
    public string? AnsweredRecordIds { get; init; }

    /// <summary>Causes of a joint diagnosis that it answers, a line each.</summary>
    public string? AnsweredCauses { get; init; }

    public string? ResponsiblePerson { get; init; }

    public DateOnly? DueOn { get; init; }

    public override bool RefersTo(Guid recordId) => base.RefersTo(recordId) || AnsweredRecords.Split(AnsweredRecordIds).Contains(recordId);
}
