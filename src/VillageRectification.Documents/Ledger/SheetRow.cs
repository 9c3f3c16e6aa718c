namespace VillageRectification.Documents.Ledger;

/// <summary>A row of a sheet with something in it.</summary>
/// <param name="Number">From 1, as the spreadsheet numbers it.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>What stands in hidden columns.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>By column, from 0: what stands above in a cell that is merged down over this row.</summary>
    public IReadOnlyDictionary<int, SheetCell> Covering { get; init; } = new Dictionary<int, SheetCell>();

    /// <summary>How much of a row is quoted that is not read.</summary>
    private const int LongestQuote = 40;

    /// <summary>Its first words, as far as they may be shown: by them somebody finds a row again that is not read.</summary>
    public string Beginning => Cut(string.Join(' ', Cells.Where(c => !c.IsBlank).Select(c => c.Personal is null ? c.Text.ReplaceLineEndings(" ") : "……")));

    /// <param name="index">From 0; beyond the end a cell is blank.</param>
    public SheetCell Cell(int index) => index < Cells.Count ? Cells[index] : SheetCell.Blank;

    /// <summary>The same, or what is merged down over it.</summary>
    public SheetCell Covered(int index) => Cell(index) is { IsBlank: false } own ? own : Covering.GetValueOrDefault(index, SheetCell.Blank);

    private static string Cut(string text) => text.Length > LongestQuote ? text[..LongestQuote] + "……" : text;
}
