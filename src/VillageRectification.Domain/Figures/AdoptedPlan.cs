namespace VillageRectification.Domain.Figures;

/// <summary>The plan of a village that was adopted last.</summary>
/// <param name="IsReviewed">The department has looked at it and had nothing against it.</param>
public sealed record AdoptedPlan(Guid RecordId, DateOnly On, bool IsReviewed);
