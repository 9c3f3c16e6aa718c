using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>One line of the case list.</summary>
internal sealed record CaseLine(CaseReading Reading, DateOnly? LastRecordOn, string? Deputy)
{
    public int Overdue => Reading.Measures.Overdue + Reading.OverdueProblems;

    /// <summary>Not up to standard yet: the rows with the red edge.</summary>
    public bool NeedsCare => Reading.Acceptance.Stage is not (CaseStage.Passed or CaseStage.Transformed);

    public int Days(Capacity capacity) => Reading.PresenceOf(capacity).MonthDays;
}
