using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>
/// Writes an xlsx workbook cell by cell. Strings become inline text, numbers numbers, DateOnly date cells, bool truth values,
/// <see cref="FormulaCell"/> formulas with their stored value, <see cref="ErrorCell"/> errors; null leaves the cell out.
/// </summary>
public sealed class WorkbookBuilder
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace ContentType = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>Part → text that takes its place, for files that a spreadsheet would never write.</summary>
    private readonly Dictionary<string, string> _parts = [];
    private readonly List<(string Name, List<object?[]> Rows)> _sheets = [];
    private string? _date1904;

    public static byte[] SheetOf(string name, params object?[][] rows) => new WorkbookBuilder().Sheet(name, rows).ToBytes();

    public WorkbookBuilder Sheet(string name, params IEnumerable<object?[]> rows)
    {
        _sheets.Add((name, [.. rows]));
        return this;
    }

    /// <summary>Dates are counted from 1904.</summary>
    /// <param name="written">1 or true: writers differ.</param>
    public WorkbookBuilder From1904(string written = "1")
    {
        _date1904 = written;
        return this;
    }

    /// <summary>Puts a text in place of a part, or adds the part.</summary>
    public WorkbookBuilder Part(string name, string text)
    {
        _parts[name] = text;
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in Parts().Where(p => !_parts.ContainsKey(p.Name)).Concat(_parts.Select(p => (p.Key, p.Value))))
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                part.Write(text);
            }
        }

        return file.ToArray();
    }

    public MemoryStream ToStream() => new(ToBytes());

    private IEnumerable<(string Name, string Text)> Parts()
    {
        yield return ("[Content_Types].xml", new XElement(
            ContentType + "Types",
            new XElement(ContentType + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(ContentType + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            new XElement(ContentType + "Override", new XAttribute("PartName", "/xl/workbook.xml"), new XAttribute("ContentType", Types + "sheet.main+xml"))).ToString());
        yield return ("_rels/.rels", new XElement(Package + "Relationships", Link("rId1", "officeDocument", "xl/workbook.xml")).ToString());
        yield return ("xl/workbook.xml", new XElement(
            Main + "workbook",
            new XAttribute(XNamespace.Xmlns + "r", Relation),
            _date1904 is null ? null : new XElement(Main + "workbookPr", new XAttribute("date1904", _date1904)),
            new XElement(Main + "sheets", _sheets.Select((s, i) => new XElement(
                Main + "sheet", new XAttribute("name", s.Name), new XAttribute("sheetId", i + 1), new XAttribute(Relation + "id", $"rId{i + 1}"))))).ToString());
        yield return ("xl/_rels/workbook.xml.rels", new XElement(
            Package + "Relationships",
            _sheets.Select((_, i) => Link($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")),
            Link("rIdStyles", "styles", "styles.xml")).ToString());
        yield return ("xl/styles.xml", new XElement(
            Main + "styleSheet",
            new XElement(Main + "cellXfs", new XElement(Main + "xf"), new XElement(Main + "xf", new XAttribute("numFmtId", 14), new XAttribute("applyNumberFormat", 1)))).ToString());
        for (var i = 0; i < _sheets.Count; i++)
        {
            yield return ($"xl/worksheets/sheet{i + 1}.xml", Worksheet(_sheets[i].Rows).ToString(SaveOptions.DisableFormatting));
        }
    }

    private static XElement Link(string id, string type, string target) =>
        new(Package + "Relationship", new XAttribute("Id", id), new XAttribute("Type", $"{Relation}/{type}"), new XAttribute("Target", target));

    private XElement Worksheet(List<object?[]> rows) => new(
        Main + "worksheet",
        new XElement(Main + "sheetData", rows.Select((cells, row) => new XElement(
            Main + "row",
            new XAttribute("r", row + 1),
            cells.Select((value, column) => (value, column)).Where(c => c.value is not null).Select(c => Cell(Reference(row, c.column), c.value!))))));

    private XElement Cell(string reference, object value) => value switch
    {
        string text => Cell(reference, "inlineStr", new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text))),
        bool flag => Cell(reference, "b", new XElement(Main + "v", flag ? 1 : 0)),
        DateOnly day => Cell(reference, null, new XElement(Main + "v", Serial(day)), new XAttribute("s", 1)),
        ErrorCell error => Cell(reference, "e", new XElement(Main + "v", error.Text)),
        FormulaCell { Value: string stored } formula => Cell(reference, "str", new XElement(Main + "f", formula.Formula), new XElement(Main + "v", stored)),
        FormulaCell formula => Cell(reference, null, new XElement(Main + "f", formula.Formula), new XElement(Main + "v", formula.Value)),
        _ => Cell(reference, null, new XElement(Main + "v", Convert.ToString(value, CultureInfo.InvariantCulture))),
    };

    private static XElement Cell(string reference, string? type, params object[] content) =>
        new(Main + "c", new XAttribute("r", reference), type is null ? null : new XAttribute("t", type), content);

    private double Serial(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).ToOADate() - (_date1904 is null ? 0 : 1462);

    private static string Reference(int row, int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + (row + 1).ToString(CultureInfo.InvariantCulture);
    }
}
