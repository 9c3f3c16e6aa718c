using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using VillageRectification.Documents.Ledger;

namespace VillageRectification.Documents.Sheets;

/// <summary>
/// Writes a workbook (.xlsx) sheet after sheet and row after row into a stream that need not be sought: of what is written nothing is kept but the
/// names of the sheets. Excel and WPS print it as it is: A4, as wide as the page, the head on each page, the pages numbered.
/// </summary>
public sealed partial class SheetWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private const int NameMaxLength = 31;

    // Title and note, then the heads.
    private const int HeadRow = 2;

    // How far down a blank sheet offers its words.
    private const int LastChoice = 2_000;

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = true };

    private readonly ZipArchive _package;
    private readonly List<string> _names = [];
    private XmlWriter? _sheet;
    private PrintedSheet? _head;
    private int _row;

    /// <param name="stream">Left open.</param>
    public SheetWriter(Stream stream) => _package = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Begins the next sheet; its rows are then written one by one.</summary>
    /// <param name="sheet">Its own rows are left aside.</param>
    public void Begin(PrintedSheet sheet)
    {
        End();
        (_head, _row) = (sheet, HeadRow);
        _names.Add(NameOf(sheet.Name));
        _sheet = Part($"xl/worksheets/sheet{_names.Count}.xml");
        _sheet.WriteStartElement("worksheet", Main);
        _sheet.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">"
            + $"<pane ySplit=\"{HeadRow}\" topLeftCell=\"A{HeadRow + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"
            + string.Concat(sheet.Columns.Select((c, i) => string.Create(
                CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{c.Width}\" customWidth=\"1\"/>")))
            + "</cols>");
        _sheet.WriteStartElement("sheetData", Main);
        WriteRow(1, [(PrintedCell.Of(sheet.Title), SheetStyles.Title), (PrintedCell.Of(sheet.Note), SheetStyles.Note)]);
        WriteRow(HeadRow, sheet.Columns.Select(c => (PrintedCell.Of(c.Heading), SheetStyles.Head)));
    }

    /// <exception cref="InvalidOperationException">No sheet was begun.</exception>
    public void Write(IReadOnlyList<PrintedCell> row)
    {
        var head = _head ?? throw new InvalidOperationException("No sheet was begun.");
        WriteRow(++_row, row.Select((cell, i) => (cell, head.Columns[i].IsText ? SheetStyles.Text : cell.Day is null ? SheetStyles.Cell : SheetStyles.Day)));
    }

    /// <summary>Ends the file.</summary>
    public void Dispose()
    {
        End();
        WriteBook();
        _package.Dispose();
    }

    private static string NameOf(string name)
    {
        var kept = string.Concat(name.Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)));
        return kept.Length > NameMaxLength ? kept[..NameMaxLength] : kept;
    }

    private void End()
    {
        if (_sheet is null || _head is null)
        {
            return;
        }

        _sheet.WriteEndElement();
        Offer(_sheet, _head.Columns);
        _sheet.WriteRaw("<printOptions horizontalCentered=\"1\"/>"
            + "<pageMargins left=\"0.6\" right=\"0.6\" top=\"0.8\" bottom=\"0.8\" header=\"0.3\" footer=\"0.4\"/>"
            + $"<pageSetup paperSize=\"9\" fitToWidth=\"1\" fitToHeight=\"0\" orientation=\"{(_head.IsLandscape ? "landscape" : "portrait")}\"/>"
            + "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>");
        _sheet.WriteEndElement();
        _sheet.Dispose();
        (_sheet, _head) = (null, null);
    }

    private static void Offer(XmlWriter sheet, IReadOnlyList<PrintedColumn> columns)
    {
        var offered = columns.Index().Where(c => c.Item.Choices is not null).ToArray();
        if (offered.Length == 0)
        {
            return;
        }

        sheet.WriteStartElement("dataValidations", Main);
        sheet.WriteAttributeString("count", Text(offered.Length));
        foreach (var (index, column) in offered)
        {
            var (choices, letter) = (column.Choices!, ColumnLetters.Of(index));
            sheet.WriteStartElement("dataValidation", Main);
            sheet.WriteAttributeString("type", "list");
            sheet.WriteAttributeString("allowBlank", "1");
            sheet.WriteAttributeString("showErrorMessage", choices.IsClosed ? "1" : "0");
            sheet.WriteAttributeString("errorTitle", column.Heading.TrimEnd('*'));
            sheet.WriteAttributeString("error", "请从列表里选一个");
            sheet.WriteAttributeString("sqref", $"{letter}{HeadRow + 1}:{letter}{LastChoice}");
            sheet.WriteElementString("formula1", Main, $"'{NameOf(choices.Sheet)}'!$A${Text(choices.From)}:$A${Text(choices.To)}");
            sheet.WriteEndElement();
        }

        sheet.WriteEndElement();
    }

    private void WriteRow(int number, IEnumerable<(PrintedCell Cell, uint Style)> cells)
    {
        _sheet!.WriteStartElement("row", Main);
        _sheet.WriteAttributeString("r", Text(number));
        foreach (var (cell, style) in cells)
        {
            _sheet.WriteStartElement("c", Main);
            _sheet.WriteAttributeString("s", Text(style));
            if ((cell.Number ?? Serial(cell.Day)) is { } value)
            {
                _sheet.WriteElementString("v", Main, Text(value));
            }
            else if (cell.Text is { } words)
            {
                _sheet.WriteAttributeString("t", "inlineStr");
                _sheet.WriteStartElement("is", Main);
                _sheet.WriteStartElement("t", Main);
                _sheet.WriteAttributeString("xml", "space", null, "preserve");
                _sheet.WriteString(Escapes().Replace(words, "_x005F$0"));
                _sheet.WriteEndElement();
                _sheet.WriteEndElement();
            }

            _sheet.WriteEndElement();
        }

        _sheet.WriteEndElement();
    }

    private static decimal? Serial(DateOnly? day) => day is { } date ? (decimal)date.ToDateTime(TimeOnly.MinValue).ToOADate() : null;

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private XmlWriter Part(string path) => XmlWriter.Create(_package.CreateEntry(path, CompressionLevel.Fastest).Open(), Settings);

    private void WritePart(string path, string content)
    {
        using var part = Part(path);
        part.WriteStartDocument();
        part.WriteRaw(content);
    }

    private void WriteBook()
    {
        WritePart("xl/styles.xml", SheetStyles.All().OuterXml);
        using (var book = Part("xl/workbook.xml"))
        {
            book.WriteStartElement("workbook", Main);
            book.WriteStartElement("sheets", Main);
            foreach (var (index, name) in _names.Index())
            {
                book.WriteStartElement("sheet", Main);
                book.WriteAttributeString("name", name);
                book.WriteAttributeString("sheetId", Text(index + 1));
                book.WriteAttributeString("r", "id", Relations, $"rId{index + 1}");
                book.WriteEndElement();
            }

            book.WriteEndElement();
            book.WriteStartElement("definedNames", Main);
            foreach (var (index, name) in _names.Index())
            {
                book.WriteStartElement("definedName", Main);
                book.WriteAttributeString("name", "_xlnm.Print_Titles");
                book.WriteAttributeString("localSheetId", Text(index));
                book.WriteString($"'{name}'!$1:${HeadRow}");
                book.WriteEndElement();
            }
        }

        WritePart("xl/_rels/workbook.xml.rels", RelationsOf(
            [.. _names.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]));
        WritePart("_rels/.rels", RelationsOf([("officeDocument", "xl/workbook.xml")]));
        WritePart("[Content_Types].xml", $"<Types xmlns=\"{Packages}content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + Type("/xl/workbook.xml", "sheet.main") + Type("/xl/styles.xml", "styles")
            + string.Concat(_names.Select((_, i) => Type($"/xl/worksheets/sheet{i + 1}.xml", "worksheet"))) + "</Types>");
    }

    private static string Type(string part, string kind) => $"<Override PartName=\"{part}\" ContentType=\"{ContentTypes}{kind}+xml\"/>";

    private static string RelationsOf(IReadOnlyList<(string Kind, string Target)> relations) =>
        $"<Relationships xmlns=\"{Packages}relationships\">"
        + string.Concat(relations.Select((r, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/{r.Kind}\" Target=\"{r.Target}\"/>"))
        + "</Relationships>";

    // A spreadsheet would take it for the character of that number.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escapes();
}
