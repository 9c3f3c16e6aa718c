namespace VillageRectification.Domain.Acceptance;

/// <summary>What the inspectors gave one item of the sheet.</summary>
/// <param name="Points">Full marks of the item.</param>
/// <param name="Score">0 to <paramref name="Points"/>; null while it is not scored.</param>
/// <param name="NotApplicableReason">Why the item does not apply; the score is then rescaled.</param>
public sealed record CriterionScore(int Points, bool IsMustPass, int? Score, string? NotApplicableReason)
{
    public bool IsNotApplicable => !string.IsNullOrWhiteSpace(NotApplicableReason);

    public bool IsComplete => IsNotApplicable || Score is not null;

    /// <summary>A must-pass item with no point at all is failed.</summary>
    public bool IsFailed => IsMustPass && !IsNotApplicable && Score == 0;
}
