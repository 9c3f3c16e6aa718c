namespace VillageRectification.Domain.Cases;

/// <summary>One measure of a plan (整顿措施), dated with the plan. Its end is in <see cref="MeasureOutcome"/>.</summary>
public sealed class Measure : StageFact
{
    public const int TextMaxLength = 300;
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

    /// <summary>The problem it answers, if any.</summary>
    public Guid? ProblemRecordId { get; init; }

    public string Text { get; private init; } = null!;

    public string? ResponsiblePerson { get; init; }

    public DateOnly? DueOn { get; init; }
}
