namespace VillageRectification.Domain.Ledger;

/// <summary>A village that a workbook in a form of the office's own has and the campaign does not: somebody says whether it is listed.</summary>
/// <param name="Rows">Those that are of it, as a reader of the workbook finds them.</param>
/// <param name="Level">As the file tells it; null where it does not.</param>
public sealed record NewVillage(SheetVillage Village, IReadOnlyList<(string Sheet, int Row)> Rows, string? Level)
{
    /// <summary>What was said of it; null where nobody has said anything.</summary>
    public VillageAnswer? Said { get; init; }

    /// <summary>
    /// Whether the file plainly is the list of the campaign's villages: it is called so (名单, 名册), or it tells the level and has every village of the
    /// campaign. Then it is preset that the village is listed, and somebody looks at it.
    /// </summary>
    public bool IsOfList { get; init; }

    /// <summary>Whether something is still to be said.</summary>
    public bool IsOpen => Said is null || (Said.Joins is true && Level is null && Said.Level is null);

    /// <summary>How an answer names it.</summary>
    public NamedVillage Name => new(Village.Name, Village.Township);
}
