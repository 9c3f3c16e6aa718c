namespace VillageRectification.Documents.Ledger;

/// <summary>A row of a sheet with something in it.</summary>
/// <param name="Number">From 1, as the spreadsheet numbers it.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>What stands in hidden columns.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <param name="index">From 0; beyond the end a cell is blank.</param>
    public SheetCell Cell(int index) => index < Cells.Count ? Cells[index] : SheetCell.Blank;
}
