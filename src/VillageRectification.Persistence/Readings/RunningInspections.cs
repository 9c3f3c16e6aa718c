using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Persistence.Readings;

/// <summary>The inspections that wait for a verdict.</summary>
public static class RunningInspections
{
    /// <summary>Every opening of a village that is inspected now, those of earlier inspections among them.</summary>
    public static CampaignQuestion<InspectionOpening> Openings { get; } = new(
        static (db, campaign) =>
            from opening in db.InspectionOpenings.AsNoTracking()
            join @case in db.Cases.AsNoTracking() on opening.CaseId equals @case.Id
            where @case.CampaignId == campaign && @case.Stage == CaseStage.UnderInspection
            select opening,
        (opening, caller) => caller.Scope.Contains(opening.DivisionCode));
}
