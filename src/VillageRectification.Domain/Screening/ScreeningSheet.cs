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
            Count(g, ScreeningResult.Listed), Count(g, ScreeningResult.NotListed), Reviews.FirstOrDefault(r => r.DivisionCode == g.Key.Value))
        {
            JointPast = g.Count(v => v.IsJointPast),
            Found = g.Select(v => v.Finding?.Id).Max(),
            Newest = g.SelectMany(v => new[] { v.Finding?.Id, v.Joint?.Id }).Max(),
        }),
    ];

    public int Unreviewed => Townships.Count(t => t.Review is null);

    public bool IsEven => EvenShare.Is(Townships);

    /// <summary>Villages that are listed and paired with one that is listed too.</summary>
    public int ListedHelpers
    {
        get
        {
            var listed = Villages.Where(v => v.Result is ScreeningResult.Listed).ToDictionary(v => v.Code, v => v.Finding!.PairedWith);
            return listed.Values.Count(helper => helper is not null && listed.ContainsKey(helper));
        }
    }

    /// <summary>Who wrote down what the list comes from.</summary>
    public IEnumerable<Guid> WrittenBy => Villages.SelectMany(v => v.WrittenBy).Concat(Reviews.Select(r => r.RecordedBy));

    public int Of(ScreeningResult result) => Count(Villages, result);

    private static int Count(IEnumerable<ScreenedVillage> villages, ScreeningResult result) => villages.Count(v => v.Result == result);
}
