namespace VillageRectification.Domain.Ledger;

/// <summary>A name in a ledger of which the program does not know the village: somebody says once which is meant.</summary>
/// <param name="Rows">Those that name it, in file order.</param>
/// <param name="Alike">What may be meant.</param>
/// <param name="IsAmbiguous">Several have just that name; else none has.</param>
public sealed record AskedVillage(
    NamedVillage Village, IReadOnlyList<(string Sheet, int Row)> Rows, IReadOnlyList<SheetVillage> Alike, bool IsAmbiguous)
{
    /// <summary>
    /// A row of 村情台账 has it, and lists the village that is meant; else only a village of the campaign, or one that the ledger lists, can be meant.
    /// </summary>
    public bool Lists { get; init; }

    /// <summary>The only village of the campaign that has the name, elsewhere as a rule: somebody looks at it before it counts. Null for none.</summary>
    public SheetVillage? Likeliest { get; init; }
}
