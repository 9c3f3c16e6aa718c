using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Home;

/// <summary>Villages that may not be transformed by the deadline.</summary>
internal static class RiskOrder
{
    /// <summary>Not up to standard yet, the most pressing first by what is known: no score is made up.</summary>
    public static IReadOnlyList<CaseReading> Of(FigureSet figures) =>
    [
        .. figures.Counted.Where(r => r.NeedsCare)
            .OrderByDescending(r => r.Acceptance.Outcome is not null)
            .ThenByDescending(r => !r.Acceptance.IsApplied)
            .ThenByDescending(r => r.Overdue)
            .ThenByDescending(r => !r.HasPlan)
            .ThenByDescending(r => !r.Team.HasResidentDeputy)
            .ThenByDescending(r => r.PresenceOf(Capacity.Liaison).MonthDays == 0)
            .ThenBy(r => r.DivisionCode, StringComparer.Ordinal),
    ];
}
