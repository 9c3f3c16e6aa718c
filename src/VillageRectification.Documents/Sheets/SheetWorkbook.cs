namespace VillageRectification.Documents.Sheets;

/// <summary>Sheets as a workbook (.xlsx).</summary>
public static class SheetWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Row by row; none is kept once it is written.</summary>
    /// <param name="stream">Left open.</param>
    public static void Write(Stream stream, IReadOnlyList<PrintedSheet> sheets)
    {
        using var book = new SheetWriter(stream);
        foreach (var sheet in sheets)
        {
            book.Begin(sheet);
            foreach (var row in sheet.Rows)
            {
                book.Write(row);
            }
        }
    }

    public static byte[] Write(IReadOnlyList<PrintedSheet> sheets)
    {
        using var stream = new MemoryStream();
        Write(stream, sheets);
        return stream.ToArray();
    }
}
