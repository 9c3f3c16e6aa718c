namespace VillageRectification.Domain.Screening;

/// <summary>Every village that is to be screened, with what was found, and its sums.</summary>
/// <param name="Villages">By code.</param>
public sealed record ScreeningSheet(IReadOnlyList<ScreenedVillage> Villages, IReadOnlyCollection<JointReview> Reviews)
{
    /// <summary>By code.</summary>
    public IReadOnlyList<TownshipCount> Townships { get; } =
    [
        .. Villages.GroupBy(v => v.Division.Code.Township).OrderBy(g => g.Key.Value, StringComparer.Ordinal).Select(g => new TownshipCount(
            g.Key, g.Count(), Count(g, ScreeningResult.Unchecked), Count(g, ScreeningResult.Undecided), g.Count(v => v.Held.Count > 0),
            Count(g, ScreeningResult.Listed), Count(g, ScreeningResult.NotListed), Reviews.FirstOrDefault(r => r.DivisionCode == g.Key.Value))),
    ];

    public int Unreviewed => Townships.Count(t => t.Review is null);

    public bool IsEven => EvenShare.Is(Townships);

    public int Of(ScreeningResult result) => Count(Villages, result);

    private static int Count(IEnumerable<ScreenedVillage> villages, ScreeningResult result) => villages.Count(v => v.Result == result);
}
