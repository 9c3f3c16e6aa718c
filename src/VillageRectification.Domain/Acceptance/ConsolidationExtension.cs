using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The head of the department decides that a passed village is watched longer (巩固期延长). The last one since the verdict holds.</summary>
public sealed class ConsolidationExtension : StageFact
{
    public const int DocumentMaxLength = 50;
    public const int ReasonMaxLength = 200;

    private ConsolidationExtension()
    {
    }

    internal ConsolidationExtension(RectificationCase @case, DateOnly on, DateOnly until, string reason)
        : base(@case, on) => (Until, Reason) = (until, reason);

    /// <summary>The first day on which the village may be verified.</summary>
    public DateOnly Until { get; private init; }

    public string Reason { get; private init; } = null!;

    /// <summary>By which document (文号); null where there is none.</summary>
    public string? Document { get; internal init; }
}
