using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>A county verdict, a revisit or a city verification (检查验收), dated on the day of the inspection.</summary>
public sealed class Inspection : StageFact
{
    public const int OpinionMaxLength = 500;

    private Inspection()
    {
    }

    internal Inspection(RectificationCase @case, DateOnly on, InspectionKind kind, InspectionOutcome outcome)
        : base(@case, on)
    {
        Kind = kind;
        Outcome = outcome;
    }

    public InspectionKind Kind { get; private init; }

    public InspectionOutcome Outcome { get; private init; }

    /// <summary>Points out of 100; null when the inspection was not scored.</summary>
    public int? Score { get; init; }

    public string? Opinion { get; init; }

    public override bool IsStep => true;
}
