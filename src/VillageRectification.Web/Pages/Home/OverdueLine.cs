using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Home;

/// <summary>One kind of work with a due day: how much is open, how much of it is past, and the longest.</summary>
internal sealed record OverdueLine(string Label, string? Figure, int Open, int Overdue, int LongestDays)
{
    /// <summary>Measures, problems and what supervision found.</summary>
    public static IReadOnlyList<OverdueLine> All(FigureSet figures)
    {
        var (villages, asOf) = (figures.Counted, figures.Frame.AsOf);
        return
        [
            Of(RecordWords.Measure, "overdueMeasures", villages.SelectMany(r => r.OpenMeasures).Select(m => m.DueOn), asOf),
            Of(RecordWords.Problem, "overdueProblems", villages.SelectMany(r => r.OpenProblems).Select(p => p.DueOn), asOf),
            Of(RecordWords.Finding, null, villages.SelectMany(r => r.OpenFindings).Select(f => f.DueOn), asOf),
        ];
    }

    private static OverdueLine Of(string label, string? figure, IEnumerable<DateOnly?> dueDays, DateOnly asOf)
    {
        DateOnly?[] open = [.. dueDays];
        int[] late = [.. open.Where(d => d.IsPast(asOf)).Select(d => d!.Value.DaysPast(asOf))];
        return new(label, figure, open.Length, late.Length, late.DefaultIfEmpty().Max());
    }
}
