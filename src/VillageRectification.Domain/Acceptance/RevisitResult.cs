namespace VillageRectification.Domain.Acceptance;

/// <summary>What those who went back to a passed village found.</summary>
/// <param name="Held">The result is kept; else the village fell back.</param>
/// <param name="Opinion">What they saw; of a village that fell back why.</param>
public sealed record RevisitResult(DateOnly On, bool Held, string? Opinion, IReadOnlyList<Inspector> Inspectors)
{
    internal static RevisitResult Of(Inspection inspection) => new(
        inspection.OccurredOn, inspection.Outcome is InspectionOutcome.Held, inspection.Opinion,
        [.. (inspection.Inspectors?.Split('、') ?? []).Select(n => new Inspector(n, TiedUnit: null))]);
}
