namespace VillageRectification.Domain.Ledger.Office;

/// <summary>
/// What the ledger needs and an office's sheet has no column for, said once for all of its rows. It is said of what is new alone: of what is on record it
/// changes nothing.
/// </summary>
/// <param name="Value">As it would stand in a cell; null where nothing was said.</param>
public sealed record OfficeGiven(OfficeField Field, string? Value);
