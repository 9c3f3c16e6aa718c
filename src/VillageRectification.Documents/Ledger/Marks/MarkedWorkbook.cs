using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VillageRectification.Documents.Ledger.Marks;

/// <summary>An uploaded workbook with the cells marked that are not understood, each with a comment that says why. Everything else stays as it was.</summary>
public static class MarkedWorkbook
{
    /// <param name="workbook">A workbook that was read (<see cref="LedgerReader"/>); left open.</param>
    /// <returns>Null where the workbook cannot be written again, as its parts are not as the format has them.</returns>
    public static byte[]? Of(Stream workbook, IEnumerable<MarkedCell> cells)
    {
        using var copy = new MemoryStream();
        workbook.CopyTo(copy);
        try
        {
            using (var document = SpreadsheetDocument.Open(copy, isEditable: true))
            {
                Mark(document.WorkbookPart!, cells.ToLookup(c => c.Sheet));
            }

            return copy.ToArray();
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or InvalidDataException or FileFormatException)
        {
            return null;
        }
    }

    private static void Mark(WorkbookPart workbook, ILookup<string, MarkedCell> cells)
    {
        var red = new RedStyles(workbook);
        foreach (var sheet in workbook.Workbook!.Descendants<Sheet>().Where(s => cells.Contains(s.Name?.Value ?? "")))
        {
            if (workbook.GetPartById(sheet.Id!.Value!) is WorksheetPart part)
            {
                // Of a merged range nothing but the first cell can be seen.
                var merged = SheetMarks.Merged(part);
                var notes = cells[sheet.Name!.Value!].GroupBy(c => merged.Where(m => m.Holds(c.Row, c.Column)).Select(m => m.First)
                    .DefaultIfEmpty((c.Row, c.Column)).First()).OrderBy(g => g.Key)
                    .ToDictionary(g => g.Key, g => string.Join('\n', g.Select(c => c.Text).Distinct()));
                SheetMarks.Write(part, notes.Keys.ToLookup(k => k.Row, k => k.Column), red, CellComments.Add(part, notes));
            }
        }

        red.Save();
    }
}
