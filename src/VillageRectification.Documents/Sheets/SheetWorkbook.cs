using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace VillageRectification.Documents.Sheets;

/// <summary>Sheets as a workbook that Excel and WPS print as they are (.xlsx): A4, as wide as the page, the head on each page, the pages numbered.</summary>
public static class SheetWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int NameMaxLength = 31;

    // Title and note, then the heads.
    private const uint HeadRow = 2;

    /// <summary>Row by row; none is kept once it is written.</summary>
    /// <param name="stream">That can be read and sought, as a package needs.</param>
    public static void Write(Stream stream, IReadOnlyList<PrintedSheet> sheets)
    {
        using var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = file.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.All();
        var parts = sheets.Select(sheet =>
        {
            var part = book.AddNewPart<WorksheetPart>();
            WriteSheet(part, sheet);
            return book.GetIdOfPart(part);
        }).ToArray();
        book.Workbook = new(
            new S.Sheets(sheets.Select((s, i) => new S.Sheet { Id = parts[i], SheetId = (uint)i + 1, Name = NameOf(s.Name) })),
            new S.DefinedNames(sheets.Select((s, i) => new S.DefinedName($"'{NameOf(s.Name)}'!$1:${HeadRow}")
            {
                Name = "_xlnm.Print_Titles",
                LocalSheetId = (uint)i,
            })));
    }

    public static byte[] Write(IReadOnlyList<PrintedSheet> sheets)
    {
        using var stream = new MemoryStream();
        Write(stream, sheets);
        return stream.ToArray();
    }

    private static string NameOf(string name)
    {
        var kept = string.Concat(name.Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)));
        return kept.Length > NameMaxLength ? kept[..NameMaxLength] : kept;
    }

    private static void WriteSheet(WorksheetPart part, PrintedSheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new S.Worksheet());
        writer.WriteElement(new S.SheetProperties(new S.PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new S.SheetViews(new S.SheetView(new S.Pane
        {
            VerticalSplit = HeadRow,
            TopLeftCell = $"A{HeadRow + 1}",
            ActivePane = S.PaneValues.BottomLeft,
            State = S.PaneStateValues.Frozen,
        })
        {
            WorkbookViewId = 0,
        }));
        writer.WriteElement(new S.Columns(sheet.Columns.Select((c, i) => new S.Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            Width = c.Width,
            CustomWidth = true,
        })));
        writer.WriteStartElement(new S.SheetData());
        WriteRow(writer, 1, [(PrintedCell.Of(sheet.Title), SheetStyles.Title), (PrintedCell.Of(sheet.Note), SheetStyles.Note)]);
        WriteRow(writer, HeadRow, sheet.Columns.Select(c => (PrintedCell.Of(c.Heading), SheetStyles.Head)));
        var number = HeadRow;
        foreach (var row in sheet.Rows)
        {
            WriteRow(writer, ++number, row.Select((cell, i) => (cell, sheet.Columns[i].IsText ? SheetStyles.Text : SheetStyles.Cell)));
        }

        writer.WriteEndElement();
        writer.WriteElement(new S.PrintOptions { HorizontalCentered = true });
        writer.WriteElement(new S.PageMargins { Left = 0.6, Right = 0.6, Top = 0.8, Bottom = 0.8, Header = 0.3, Footer = 0.4 });
        writer.WriteElement(new S.PageSetup
        {
            PaperSize = 9,
            Orientation = sheet.IsLandscape ? S.OrientationValues.Landscape : S.OrientationValues.Portrait,
            FitToWidth = 1,
            FitToHeight = 0,
        });
        writer.WriteElement(new S.HeaderFooter(new S.OddFooter("&C第 &P 页，共 &N 页")));
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, uint number, IEnumerable<(PrintedCell Cell, uint Style)> cells)
    {
        writer.WriteStartElement(new S.Row { RowIndex = number });
        foreach (var (cell, style) in cells)
        {
            writer.WriteElement(cell switch
            {
                { Number: { } value } => new S.Cell(new S.CellValue(value.ToString(CultureInfo.InvariantCulture))) { StyleIndex = style },
                { Text: { } text } => new S.Cell(new S.InlineString(new S.Text(text) { Space = SpaceProcessingModeValues.Preserve }))
                {
                    DataType = S.CellValues.InlineString,
                    StyleIndex = style,
                },
                _ => new S.Cell { StyleIndex = style },
            });
        }

        writer.WriteEndElement();
    }
}
