namespace VillageRectification.Domain.Acceptance;

/// <summary>Somebody who is to inspect a village.</summary>
/// <param name="TiedUnit">The team, department or township of that village he belongs to or belonged to within the last 12 months; null if none.</param>
public sealed record Inspector(string Name, string? TiedUnit);
