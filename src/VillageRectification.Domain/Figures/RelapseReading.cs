namespace VillageRectification.Domain.Figures;

/// <summary>Where villages fell back: counts by township, by the category of what is open there, by whole months since they passed.</summary>
/// <param name="Villages">That ever fell back, by code; each stands in one township, and in several categories or none.</param>
/// <param name="ByMonths">Of those whose pass is known: whole months from it to the relapse, the fewest first.</param>
public sealed record RelapseReading(
    IReadOnlyList<CaseReading> Villages, IReadOnlyList<(string Township, int Count)> ByTownship, IReadOnlyList<(string Category, int Count)> ByCategory,
    IReadOnlyList<(int Months, int Count)> ByMonths)
{
    public static RelapseReading Of(FigureSet figures)
    {
        CaseReading[] fell = [.. figures.Counted.Where(r => r.Acceptance.EverRelapsed).OrderBy(r => r.DivisionCode, StringComparer.Ordinal)];
        return new(
            fell, Count(fell.Select(r => r.Township)), Count(fell.SelectMany(r => r.OpenProblems.Select(p => p.Category).Distinct())),
            [.. fell.Select(MonthsKept).OfType<int>().GroupBy(m => m).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))]);
    }

    /// <summary>Whole months from the pass that was lost to the relapse; null where that pass is not known.</summary>
    public static int? MonthsKept(CaseReading village) => village.Acceptance is { LostPass: { } passed, Relapse: { } fell }
        ? WholeMonths(passed.On, fell.On)
        : null;

    private static int WholeMonths(DateOnly from, DateOnly to)
    {
        var months = (12 * (to.Year - from.Year)) + to.Month - from.Month;
        return from.AddMonths(months) > to ? months - 1 : months;
    }

    // The most first, then by the words.
    private static IReadOnlyList<(string Word, int Count)> Count(IEnumerable<string> words) =>
        [.. words.GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count()))];
}
