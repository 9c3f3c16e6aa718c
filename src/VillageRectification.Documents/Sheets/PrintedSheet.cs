using VillageRectification.Domain.Documents;

namespace VillageRectification.Documents.Sheets;

/// <summary>A sheet that is written once and printed: a title, a head that is repeated on each page, rows.</summary>
/// <param name="Name">Of its tab; what a spreadsheet forbids there is left out.</param>
/// <param name="Note">Beside the title; null for none.</param>
public sealed record PrintedSheet(
    string Name, string Title, string? Note, IReadOnlyList<PrintedColumn> Columns, IEnumerable<IReadOnlyList<PrintedCell>> Rows, bool IsLandscape)
{
    // A text column shares the page with others.
    private const double Sentence = 30;

    /// <summary>The table of an annex.</summary>
    public static PrintedSheet Of(Annex annex, Table table) => Of(annex.Label, annex.Title, null, table);

    /// <summary>A table of a document.</summary>
    public static PrintedSheet Of(string name, string title, string? note, Table table) => new(
        name,
        title,
        note,
        [.. table.Columns.Select(c => new PrintedColumn(c.Heading.Replace("\n", "", StringComparison.Ordinal), WidthOf(c.Width), c.IsText))],
        table.Rows.Select(r => r.Select(PrintedCell.Read).ToArray()),
        table.IsLandscape);

    private static double WidthOf(ColumnWidth width) => width switch
    {
        ColumnWidth.Rest => Sentence,
        ColumnWidth.Number => 6,
        ColumnWidth.Person => 9,
        ColumnWidth.Word => 10,
        ColumnWidth.Township => 12,
        ColumnWidth.Village => 14,
        ColumnWidth.Day => 18,
        ColumnWidth.Mark => 4,
    };
}
