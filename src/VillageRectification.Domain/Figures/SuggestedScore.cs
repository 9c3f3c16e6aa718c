using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Figures;

/// <summary>What the records come to for one item of the criteria (建议分), beside it and never chosen beforehand.</summary>
/// <param name="Part">Of <paramref name="Whole"/>, what counts for the village.</param>
/// <param name="Whole">What there is to count; 0 where nothing is on record that says so.</param>
public sealed record SuggestedScore(AcceptanceCriterion Criterion, int Part, int Whole)
{
    /// <summary>Out of the item's points, half up; null where nothing is on record.</summary>
    public int? Points => Whole == 0 ? null : ((2 * Criterion.Points * Part) + Whole) / (2 * Whole);

    /// <summary>Recorded, but it can not be told apart yet (months not reported); 0 for none.</summary>
    public int Missing { get; init; }

    /// <summary>What happened of a kind that the record does not tell (petitions, of a crowd or not); 0 for nothing.</summary>
    public int Happened { get; init; }

    /// <summary>Two amounts in yuan that are compared, each null where nobody wrote it down; null where the item compares none.</summary>
    public (long? Before, long? Now)? Amounts { get; init; }
}
