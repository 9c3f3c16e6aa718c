namespace VillageRectification.Domain.Ledger;

/// <summary>A cell that a correction changes, in canonical words; null is blank.</summary>
public sealed record LedgerDifference(string Column, string? Old, string? New);
