namespace VillageRectification.Domain.Acceptance;

/// <summary>
/// An item that an inspection found not reached (没有达到): below its mark (达到), must-pass or not. What cost the village its points is what it has to
/// mend, so letter, village, problems and re-inspection tell the same ones.
/// </summary>
/// <param name="Text">In the words of the criteria; by them an item is the same in every version.</param>
/// <param name="IsMustPass">It fails the village by itself.</param>
public sealed record MissedItem(string Text, bool IsMustPass)
{
    /// <summary>What it is registered as until the township says of what kind the problem is (问题类别).</summary>
    public const string Category = "验收未达到";

    /// <summary>The points that counted; null where a ledger brought the verdict.</summary>
    public int? Score { get; private init; }

    /// <summary>Full marks; null where a ledger brought the verdict.</summary>
    public int? Points { get; private init; }

    /// <summary>What was seen, by each who wrote it down; of what was settled, why.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>In the order of the criteria, then the households' floor.</summary>
    public static IReadOnlyList<MissedItem> Of(InspectionSheet sheet) =>
    [
        .. sheet.Items.Where(i => i.IsMissed).Select(Of),
        .. sheet is { MissedFloor: { } floor, Survey: { } survey } ? [Of(floor, survey)] : Array.Empty<MissedItem>(),
    ];

    /// <summary>The same, then what the verdict names beside.</summary>
    /// <param name="sheet">Of that verdict; null where it was given on paper.</param>
    public static IReadOnlyList<MissedItem> Of(Inspection verdict, InspectionSheet? sheet)
    {
        IReadOnlyList<MissedItem> marked = sheet is null ? [] : Of(sheet);
        return
        [
            .. marked,
            .. (verdict.FailedItems?.Split('\n') ?? []).Where(f => marked.All(m => m.Text != f)).Select(f => new MissedItem(f, true)),
        ];
    }

    private static MissedItem Of(string floor, HouseholdSurvey survey) => new(floor, true)
    {
        Notes = [$"走访 {survey.Households} 户，满意 {survey.Satisfied} 户", .. new[] { survey.Remarks }.OfType<string>()],
    };

    private static MissedItem Of(SheetItem item) => new(item.Criterion.Text, item.Criterion.IsMustPass)
    {
        Score = item.Result!.Score,
        Points = item.Criterion.Points,
        Notes = [.. (item.Differs ? [item.Result] : item.Scores.DefaultIfEmpty(item.Result)).Select(s => s.Note).OfType<string>().Distinct()],
    };
}
