using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What the inspectors gave one item of the sheet.</summary>
/// <param name="Points">Full marks of the item.</param>
/// <param name="Score">0 to <paramref name="Points"/>; null while it is not scored.</param>
/// <param name="NotApplicableReason">Why the item does not apply; the score is then rescaled.</param>
public sealed record CriterionScore(int Points, bool IsMustPass, int? Score, string? NotApplicableReason)
{
    public bool IsNotApplicable => !string.IsNullOrWhiteSpace(NotApplicableReason);

    public bool IsComplete => IsNotApplicable || Score is not null;

    /// <summary>Points from which a must-pass item is reached; 60 % of the full ones, rounded up, where the rules say nothing else.</summary>
    public int ReachedFrom { get; init; } = AcceptanceCriterion.UsualMark(Points);

    /// <summary>A must-pass item below its mark is failed.</summary>
    public bool IsFailed => IsMustPass && !IsNotApplicable && Score < ReachedFrom;
}
