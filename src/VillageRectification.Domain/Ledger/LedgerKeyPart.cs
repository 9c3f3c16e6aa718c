namespace VillageRectification.Domain.Ledger;

/// <summary>A column of a sheet's key; where its cell is blank, the other column stands in.</summary>
public sealed record LedgerKeyPart(string Column, string? Else = null);
