namespace VillageRectification.Documents.Ledger;

/// <summary>A row of a sheet with something in it.</summary>
/// <param name="Number">From 1, as the spreadsheet numbers it.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>What stands in hidden columns.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>By column, from 0: what stands above in a cell that is merged down over this row.</summary>
    public IReadOnlyDictionary<int, SheetCell> Covering { get; init; } = new Dictionary<int, SheetCell>();

    /// <param name="index">From 0; beyond the end a cell is blank.</param>
    public SheetCell Cell(int index) => index < Cells.Count ? Cells[index] : SheetCell.Blank;

    /// <summary>The same, or what is merged down over it.</summary>
    public SheetCell Covered(int index) => Cell(index) is { IsBlank: false } own ? own : Covering.GetValueOrDefault(index, SheetCell.Blank);
}
