namespace VillageRectification.Domain.Support;

/// <summary>A point of a department's plan as it stands on some day.</summary>
/// <param name="Outcome">How it ended; null while it has not.</param>
public sealed record DepartmentPlanReading(DepartmentPlan Plan, DepartmentPlanOutcome? Outcome);
