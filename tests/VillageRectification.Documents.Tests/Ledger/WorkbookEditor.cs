using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>
/// Takes a workbook with inline texts (as the shared ledger is), changes it and writes it again with <see cref="WorkbookBuilder"/>.
/// Rows and columns are numbered from 1, as a spreadsheet shows them.
/// </summary>
public sealed class WorkbookEditor
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly List<(string Name, List<List<object?>> Rows)> _sheets = [];

    private readonly List<string> _hidden = [];
    private readonly List<string> _flat = [];

    public IEnumerable<string> SheetNames => _sheets.Select(s => s.Name);

    public static WorkbookEditor Open(string path)
    {
        var editor = new WorkbookEditor();
        using var archive = ZipFile.OpenRead(path);
        var names = Load(archive, "xl/workbook.xml").Descendants(Main + "sheet").Select(s => s.Attribute("name")!.Value).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            editor._sheets.Add((names[i], [.. Rows(Load(archive, $"xl/worksheets/sheet{i + 1}.xml"))]));
        }

        return editor;
    }

    /// <summary>The rows of a sheet, cells from the first column on; change them at will.</summary>
    public IList<List<object?>> Rows(string sheet) => _sheets.Single(s => s.Name == sheet).Rows;

    public object? Cell(string sheet, int row, string header)
    {
        var cells = Rows(sheet)[row - 1];
        return ColumnOf(sheet, header) is var column && column < cells.Count ? cells[column] : null;
    }

    public WorkbookEditor Set(string sheet, int row, string header, object? value)
    {
        var cells = Rows(sheet)[row - 1];
        var column = ColumnOf(sheet, header);
        cells.AddRange(Enumerable.Repeat<object?>(null, Math.Max(0, column + 1 - cells.Count)));
        cells[column] = value;
        return this;
    }

    public WorkbookEditor Add(string sheet, params object?[] cells)
    {
        Rows(sheet).Add([.. cells]);
        return this;
    }

    public WorkbookEditor AddSheet(string name, params object?[][] rows)
    {
        _sheets.Add((name, [.. rows.Select(r => r.ToList())]));
        return this;
    }

    public WorkbookEditor RemoveSheet(string name)
    {
        _sheets.RemoveAll(s => s.Name == name);
        return this;
    }

    public WorkbookEditor RemoveColumn(string sheet, string header)
    {
        var column = ColumnOf(sheet, header);
        foreach (var row in Rows(sheet).Where(r => r.Count > column))
        {
            row.RemoveAt(column);
        }

        return this;
    }

    /// <summary>Hides a row (村情台账!4).</summary>
    public WorkbookEditor Hide(string place)
    {
        _hidden.Add(place);
        return this;
    }

    /// <summary>Hides a row by its height.</summary>
    public WorkbookEditor Flatten(string place)
    {
        _flat.Add(place);
        return this;
    }

    /// <summary>Puts sheets and columns into another order, the same for the same seed.</summary>
    public WorkbookEditor Shuffle(int seed)
    {
        var random = new Random(seed);
        foreach (var (_, rows) in _sheets)
        {
            var width = rows.Max(r => r.Count);
            var order = Enumerable.Range(0, width).ToArray();
            random.Shuffle(order);
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[i];
                rows[i] = [.. order.Select(c => c < row.Count ? row[c] : null)];
            }
        }

        var sheets = _sheets.ToArray();
        random.Shuffle(sheets);
        _sheets.Clear();
        _sheets.AddRange(sheets);
        return this;
    }

    /// <summary>Puts rows above everything else of each sheet.</summary>
    public WorkbookEditor AddTitles(params string?[] titles)
    {
        foreach (var (_, rows) in _sheets)
        {
            rows.InsertRange(0, titles.Select(t => new List<object?> { t }));
        }

        return this;
    }

    public byte[] ToBytes()
    {
        var builder = new WorkbookBuilder();
        foreach (var (name, rows) in _sheets)
        {
            builder.Sheet(name, rows.Select(r => r.ToArray()));
        }

        _hidden.ForEach(p => builder.Hide(p));
        _flat.ForEach(p => builder.Flatten(p));
        return builder.ToBytes();
    }

    public MemoryStream ToStream() => new(ToBytes());

    private int ColumnOf(string sheet, string header)
    {
        var row = Rows(sheet).First(r => r.Any(c => (c as string)?.Trim() == "行政区划代码"));
        var column = row.FindIndex(c => (c as string)?.Trim() == header);
        return column >= 0 ? column : throw new ArgumentException($"Sheet '{sheet}' has no header '{header}'.", nameof(header));
    }

    private static XElement Load(ZipArchive archive, string part)
    {
        using var content = archive.GetEntry(part)!.Open();
        return XElement.Load(content, LoadOptions.PreserveWhitespace);
    }

    private static IEnumerable<List<object?>> Rows(XElement worksheet)
    {
        foreach (var row in worksheet.Descendants(Main + "row"))
        {
            var cells = new List<object?>();
            foreach (var cell in row.Elements(Main + "c"))
            {
                var column = cell.Attribute("r")!.Value.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);
                cells.AddRange(Enumerable.Repeat<object?>(null, column - 1 - cells.Count));
                cells.Add(Value(cell));
            }

            yield return cells;
        }
    }

    private static object? Value(XElement cell) => cell.Attribute("t")?.Value == "inlineStr" ? string.Concat(cell.Descendants(Main + "t").Select(t => t.Value))
        : cell.Element(Main + "v")?.Value is not { } number ? null
        : cell.Attribute("s")?.Value == "1" ? DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(number, CultureInfo.InvariantCulture)))
        : double.Parse(number, CultureInfo.InvariantCulture);
}
