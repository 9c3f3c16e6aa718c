namespace VillageRectification.Domain.Ledger;

/// <summary>A village of the campaign, for a sheet that names it instead of its code.</summary>
/// <param name="Code">Twelve digits.</param>
public sealed record SheetVillage(string Code, string Name, string? Township);
