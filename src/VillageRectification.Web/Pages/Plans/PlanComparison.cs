using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>Two versions side by side.</summary>
/// <param name="After">Null for the draft.</param>
internal sealed record PlanComparison(PlanVersion Before, PlanVersion? After, IReadOnlyList<PlanChange> Changes)
{
    public int Count(PlanChangeKind kind) => Changes.Count(c => c.Kind == kind);
}
