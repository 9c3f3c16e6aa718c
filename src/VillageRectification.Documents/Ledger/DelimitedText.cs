using System.Text;
using ExcelDataReader;

namespace VillageRectification.Documents.Ledger;

/// <summary>Reads a table saved as text (CSV, 制表符分隔), in whatever coding office programs save it.</summary>
internal static class DelimitedText
{
    // The coding in which Excel and WPS in China save a table as text.
    private const int ChineseCodePage = 54936;

    private static readonly char[] Separators = [',', '\t'];

    static DelimitedText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The rows with something in them, within the limits of a workbook.</summary>
    /// <exception cref="UnreadableWorkbookException">The file is no text.</exception>
    public static IEnumerable<SheetRow> Rows(Stream file)
    {
        ExcelReaderConfiguration configuration = new()
        {
            FallbackEncoding = Encoding.GetEncoding(ChineseCodePage),
            AutodetectSeparators = Separators,
            LeaveOpen = true,
        };
        using var reader = WorkbookReader.Guarded(() => ExcelReaderFactory.CreateCsvReader(file, configuration));
        var columns = Math.Min(reader.FieldCount, WorkbookLimits.MaxColumns);
        while (WorkbookReader.Guarded(reader.Read) && reader.Depth < WorkbookLimits.MaxRows)
        {
            SheetRow row = new(reader.Depth + 1, [.. Enumerable.Range(0, columns).Select(i => SheetCell.Of(reader.GetValue(i), null, 0))]);
            if (row.Cells.Any(c => !c.IsBlank))
            {
                yield return row;
            }
        }
    }
}
