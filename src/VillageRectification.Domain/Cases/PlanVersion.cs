namespace VillageRectification.Domain.Cases;

/// <summary>A plan as it was adopted: every measure that stands in it, and what it dropped of the one before.</summary>
/// <param name="Number">From 1.</param>
/// <param name="On">The day of its adoption; of a plan that a ledger brought, the day its measures are dated.</param>
/// <param name="Adoption">Null for a plan that a ledger brought, which says of no adoption.</param>
public sealed record PlanVersion(int Number, DateOnly On, PlanAdoption? Adoption, IReadOnlyList<PlanItem> Items, IReadOnlyList<PlanItem> Dropped);
