namespace VillageRectification.Persistence.Readings;

/// <summary>Something was written down late (补记).</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">The account that wrote it down.</param>
/// <param name="At">UTC instant.</param>
public sealed record LateEntry(string Reason, Guid By, DateTime At);
