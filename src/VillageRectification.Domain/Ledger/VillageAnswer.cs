namespace VillageRectification.Domain.Ledger;

/// <summary>Which village a name in a ledger means, as somebody said.</summary>
/// <param name="Code">Twelve digits; null where the rows that name it are left out.</param>
public sealed record VillageAnswer(NamedVillage Village, string? Code);
