using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Home;

/// <summary>A village that may not be transformed by the deadline, with who answers for it.</summary>
internal sealed record RiskRow(CaseReading Reading, CasePersons Persons)
{
    public int Overdue => Reading.Measures.Overdue + Reading.OverdueProblems;

    /// <summary>Not up to standard yet, the most pressing first by what is known: no score is made up.</summary>
    public static IEnumerable<CaseReading> Rank(IEnumerable<CaseReading> counted) => counted
        .Where(r => r.Acceptance.Stage is not (CaseStage.Passed or CaseStage.Transformed))
        .OrderByDescending(r => r.Acceptance.Outcome is not null)
        .ThenByDescending(r => !r.Acceptance.IsApplied)
        .ThenByDescending(r => r.Measures.Overdue + r.OverdueProblems)
        .ThenByDescending(r => !r.HasPlan)
        .ThenByDescending(r => !r.Team.HasResidentDeputy)
        .ThenByDescending(r => r.PresenceOf(Capacity.Liaison).MonthDays == 0)
        .ThenBy(r => r.DivisionCode, StringComparer.Ordinal);
}
