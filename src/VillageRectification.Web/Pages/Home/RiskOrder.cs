using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Home;

/// <summary>Villages that may not be transformed by the deadline.</summary>
internal static class RiskOrder
{
    /// <summary>How they stand, wherever they stand.</summary>
    public const string Said = "按风险从高到低";

    /// <summary>As many stand on a start page; of more the page of all is the place.</summary>
    public const int Most = 200;

    /// <summary>Not up to standard yet, the most pressing first.</summary>
    public static IReadOnlyList<CaseReading> Of(FigureSet figures) => [.. figures.Counted.Where(r => r.NeedsCare).MostPressingFirst(figures.Frame)];

    /// <summary>The riskiest first; between equals the code decides.</summary>
    public static IOrderedEnumerable<CaseReading> MostPressingFirst(this IEnumerable<CaseReading> villages, FigureFrame frame) =>
        villages.OrderByDescending(r => RiskReading.Of(r, frame).Score).ThenBy(r => r.DivisionCode, StringComparer.Ordinal);
}
