using System.Globalization;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Documents.Sheets;

/// <summary>The sheets of the ledger as they are imported: what is written here is read back as the same rows.</summary>
public static class LedgerSheets
{
    private const double Sentence = 40;

    /// <summary>Title and headings of a sheet, without rows.</summary>
    /// <param name="title">Stands above the headings.</param>
    public static PrintedSheet Of(LedgerSheet sheet, string title) => new(
        sheet.Name,
        title,
        null,
        [.. sheet.Columns.Select(c => new PrintedColumn(HeadingOf(c), WidthOf(c), c.Kind is LedgerColumnKind.Text))],
        [],
        IsLandscape: true);

    /// <summary>A row under those headings, in the spelling in which it would be imported.</summary>
    public static IReadOnlyList<PrintedCell> Of(LedgerSheet sheet, LedgerRow row) =>
        [.. sheet.Columns.Select(c => row.Text(c.Name) is { } text ? Of(c, text) : default)];

    private static PrintedCell Of(LedgerColumn column, string text) => column.Kind switch
    {
        LedgerColumnKind.Day => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? PrintedCell.Of(day) : PrintedCell.Of(text),
        LedgerColumnKind.Count or LedgerColumnKind.Money => PrintedCell.Of(decimal.Parse(text, CultureInfo.InvariantCulture)),
        LedgerColumnKind.Quantity => PrintedCell.Of(decimal.Parse(text, CultureInfo.InvariantCulture) / IndicatorQuantity.ThousandthsPerUnit),
        LedgerColumnKind.Name or LedgerColumnKind.Text when column.HoldsPersons => PrintedCell.Of(PersonNames.Joined(Wording.Clean(text))),
        LedgerColumnKind.Name or LedgerColumnKind.OpenTerm => PrintedCell.Of(Wording.Compact(text)),
        LedgerColumnKind.Text => PrintedCell.Of(Wording.Clean(text)),
        LedgerColumnKind.Code or LedgerColumnKind.Month or LedgerColumnKind.Choice => PrintedCell.Of(text),
    };

    private static string HeadingOf(LedgerColumn column) => column.Kind is LedgerColumnKind.Money ? $"{column.Name}（{LedgerUnits.Yuan}）" : column.Name;

    private static double WidthOf(LedgerColumn column) => column.Kind switch
    {
        LedgerColumnKind.Text => Sentence,
        LedgerColumnKind.Code => 15,
        LedgerColumnKind.Day => 12,
        LedgerColumnKind.Name or LedgerColumnKind.OpenTerm or LedgerColumnKind.Money or LedgerColumnKind.Choice => 14,
        LedgerColumnKind.Month or LedgerColumnKind.Count or LedgerColumnKind.Quantity => 10,
    };
}
