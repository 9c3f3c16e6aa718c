using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>Another village's plan that says several measures word for word.</summary>
/// <param name="Measures">The other village's, by their words.</param>
internal sealed record AlikePlan(Guid CaseId, string Village, IReadOnlyList<(PlanItem Own, MeasureReading Other)> Measures);
