namespace VillageRectification.Domain.Ledger;

/// <summary>A name in a ledger of which the program does not know the village: somebody says once which is meant.</summary>
/// <param name="Rows">Those that name it, in file order.</param>
/// <param name="Alike">What may be meant.</param>
/// <param name="IsAmbiguous">Several have just that name; else none has.</param>
public sealed record AskedVillage(
    NamedVillage Village, IReadOnlyList<(string Sheet, int Row)> Rows, IReadOnlyList<SheetVillage> Alike, bool IsAmbiguous);
