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
    private const int FirstFormat = 164;
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace ContentType = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>Part → text that takes its place, for files that a spreadsheet would never write.</summary>
    private readonly Dictionary<string, string> _parts = [];
    private readonly List<(string Name, List<object?[]> Rows)> _sheets = [];
    private readonly HashSet<string> _hidden = [];
    private readonly HashSet<string> _flat = [];
    private readonly List<string> _merged = [];
    private string _true = "1";
    private readonly List<string> _formats = [];
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

    /// <summary>Hides a sheet, a row (村情台账!3) or a column (村情台账!C), the latter two by number or letter.</summary>
    /// <param name="word">As the attribute says so: "1", or "true" as LibreOffice writes.</param>
    public WorkbookBuilder Hide(string place, string word = "1")
    {
        _true = word;
        _hidden.Add(place);
        return this;
    }

    /// <summary>Hides a row by its height: 村情台账!3.</summary>
    public WorkbookBuilder Flatten(string place)
    {
        _flat.Add(place);
        return this;
    }

    /// <summary>Merges cells: 村情台账!A2:A4.</summary>
    public WorkbookBuilder Merge(string place)
    {
        _merged.Add(place);
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
            new XElement(
                ContentType + "Default",
                new XAttribute("Extension", "rels"),
                new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(ContentType + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            new XElement(
                ContentType + "Override",
                new XAttribute("PartName", "/xl/workbook.xml"),
                new XAttribute("ContentType", Types + "sheet.main+xml"))).ToString());
        yield return ("_rels/.rels", new XElement(Package + "Relationships", Link("rId1", "officeDocument", "xl/workbook.xml")).ToString());
        yield return ("xl/workbook.xml", new XElement(
            Main + "workbook",
            new XAttribute(XNamespace.Xmlns + "r", Relation),
            _date1904 is null ? null : new XElement(Main + "workbookPr", new XAttribute("date1904", _date1904)),
            new XElement(Main + "sheets", _sheets.Select((s, i) => new XElement(
                Main + "sheet",
                new XAttribute("name", s.Name),
                new XAttribute("sheetId", i + 1),
                _hidden.Contains(s.Name) ? new XAttribute("state", "hidden") : null,
                new XAttribute(Relation + "id", $"rId{i + 1}"))))).ToString());
        yield return ("xl/_rels/workbook.xml.rels", new XElement(
            Package + "Relationships",
            _sheets.Select((_, i) => Link($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")),
            Link("rIdStyles", "styles", "styles.xml")).ToString());
        // The sheets first: they tell which formats there are.
        string[] sheets = [.. _sheets.Select(s => Worksheet(s.Name, s.Rows).ToString(SaveOptions.DisableFormatting))];
        yield return ("xl/styles.xml", new XElement(
            Main + "styleSheet",
            new XElement(Main + "numFmts", _formats.Select((f, i) =>
                new XElement(Main + "numFmt", new XAttribute("numFmtId", FirstFormat + i), new XAttribute("formatCode", f)))),
            new XElement(Main + "cellXfs", _formats.Select((_, i) => FirstFormat + i).Prepend(14).Prepend(0).Select(
                id => new XElement(Main + "xf", new XAttribute("numFmtId", id), new XAttribute("applyNumberFormat", 1))))).ToString());
        for (var i = 0; i < sheets.Length; i++)
        {
            yield return ($"xl/worksheets/sheet{i + 1}.xml", sheets[i]);
        }
    }

    private static XElement Link(string id, string type, string target) =>
        new(Package + "Relationship", new XAttribute("Id", id), new XAttribute("Type", $"{Relation}/{type}"), new XAttribute("Target", target));

    private XElement Worksheet(string name, List<object?[]> rows) => new(
        Main + "worksheet",
        Columns(name),
        new XElement(Main + "sheetData", rows.Select((cells, row) => new XElement(
            Main + "row",
            new XAttribute("r", row + 1),
            _hidden.Contains($"{name}!{row + 1}") ? new XAttribute("hidden", _true) : null,
            _flat.Contains($"{name}!{row + 1}") ? new object[] { new XAttribute("ht", 0), new XAttribute("customHeight", 1) } : null,
            cells.Select((value, column) => (value, column)).Where(c => c.value is not null).Select(c => Cell(Reference(row, c.column), c.value!))))),
        Merged(name));

    private XElement? Merged(string name) => _merged.Where(m => m.StartsWith(name + '!', StringComparison.Ordinal)).ToArray() is { Length: > 0 } merged
        ? new(Main + "mergeCells", merged.Select(m => new XElement(Main + "mergeCell", new XAttribute("ref", m[(name.Length + 1)..]))))
        : null;

    private XElement? Columns(string name)
    {
        int[] hidden = [.. Enumerable.Range(0, 26).Where(c => _hidden.Contains($"{name}!{(char)('A' + c)}"))];
        return hidden.Length == 0 ? null : new(Main + "cols", hidden.Select(c => new XElement(
            Main + "col", new XAttribute("min", c + 1), new XAttribute("max", c + 1), new XAttribute("width", 9), new XAttribute("hidden", _true))));
    }

    private int StyleOf(string format)
    {
        if (!_formats.Contains(format))
        {
            _formats.Add(format);
        }

        return 2 + _formats.IndexOf(format);
    }

    private XElement Cell(string reference, object value) => value switch
    {
        FormulaCell { Value: null } formula => Cell(reference, null, new XElement(Main + "f", formula.Formula)),
        FormattedCell number => Cell(
            reference, null, new XElement(Main + "v", number.Value.ToString("R", CultureInfo.InvariantCulture)), new XAttribute("s", StyleOf(number.Format))),
        PictureValueCell => Cell(reference, "e", new XElement(Main + "v", "#VALUE!"), new XAttribute("vm", 1)),
        string text =>
            Cell(reference, "inlineStr", new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text))),
        bool flag => Cell(reference, "b", new XElement(Main + "v", flag ? 1 : 0)),
        DateOnly day => Cell(reference, null, new XElement(Main + "v", Serial(day)), new XAttribute("s", 1)),
        ErrorCell error => Cell(reference, "e", new XElement(Main + "v", error.Text)),
        FormulaCell { Value: string stored } formula => Cell(reference, "str", new XElement(Main + "f", formula.Formula), new XElement(Main + "v", stored)),
        FormulaCell formula => Cell(reference, null, new XElement(Main + "f", formula.Formula), new XElement(Main + "v", formula.Value!)),
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
