using System.Text;

namespace VillageRectification.Documents.Ledger;

/// <summary>Reads a table saved as text (CSV, 制表符分隔), in whatever coding office programs save it.</summary>
internal static class DelimitedText
{
    // The coding in which Excel and WPS in China save a table as text.
    private const int ChineseCodePage = 54936;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static DelimitedText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The rows with something in them, within the limits of a workbook.</summary>
    public static IEnumerable<SheetRow> Rows(Stream file)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        var text = Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).ReplaceLineEndings("\n");
        return Split(text, text.Contains('\t', StringComparison.Ordinal) ? '\t' : ',').Take(WorkbookLimits.MaxRows)
            .Select((cells, i) => new SheetRow(i + 1, [.. cells.Take(WorkbookLimits.MaxColumns).Select(c => SheetCell.Of(c, null, 0))]))
            .Where(r => r.Cells.Any(c => !c.IsBlank));
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        try
        {
            return Strict.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(ChineseCodePage).GetString(bytes);
        }
    }

    // A cell in quotation marks may hold the separator, line breaks, and the mark itself doubled.
    private static IEnumerable<List<string>> Split(string text, char separator)
    {
        List<string> row = [];
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted ? c != '"' : c != '"' && c != separator && c != '\n')
            {
                cell.Append(c);
            }
            else if (c == '"')
            {
                if (isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(text[++i]);
                }
                else
                {
                    isQuoted = !isQuoted;
                }
            }
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
        }

        row.Add(cell.ToString());
        yield return row;
    }
}
