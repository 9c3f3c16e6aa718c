using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Figures;

/// <summary>In which order the villages of a figure stand: of presence the worst first, of all others by division code.</summary>
internal static class FigureOrder
{
    public static IReadOnlyList<FigureItem> Of(FigureSet set, Figure figure) => figure.Rule is not { } rule ? set.List(figure) :
    [
        .. set.List(figure)
            .OrderByDescending(i => ShortWeeks(rule, i.Case, set.Frame))
            .ThenBy(i => i.Case.PresenceOf(rule.Capacity).MonthDays)
            .ThenBy(i => i.Case.DivisionCode, StringComparer.Ordinal),
    ];

    /// <summary>Judged weeks of the month under the minimum; zero for a monthly rule.</summary>
    public static int ShortWeeks(FigureRule rule, CaseReading village, FigureFrame frame) => rule.Period is PresencePeriod.Week
        ? frame.ShortWeeks(rule, village).Count()
        : 0;
}
