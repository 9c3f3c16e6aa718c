using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace VillageRectification.Documents.Ledger;

/// <summary>Goes through the sheets and rows of a workbook that the guard has passed.</summary>
internal sealed class WorkbookReader : IDisposable
{
    private readonly IExcelDataReader _reader;
    private readonly WorkbookInspection _inspection;
    private readonly List<SheetRow> _hiddenRows = [];

    // ExcelDataReader names code page 1252 for old workbooks before it looks at the file.
    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="UnreadableWorkbookException">The workbook is damaged.</exception>
    public WorkbookReader(Stream file, WorkbookInspection inspection)
    {
        _inspection = inspection;
        _reader = Guarded(() => ExcelReaderFactory.CreateOpenXmlReader(file, new ExcelReaderConfiguration { LeaveOpen = true }));
    }

    public string SheetName => _reader.Name ?? "";

    /// <exception cref="UnreadableWorkbookException">The sheet is damaged.</exception>
    public bool NextSheet() => Guarded(_reader.NextResult);

    public bool IsHidden => _reader.VisibleState is "hidden" or "veryhidden";

    /// <summary>The hidden rows that held something, once the sheet is read.</summary>
    public IReadOnlyList<SheetRow> HiddenRows => _hiddenRows;

    /// <summary>The rows of the sheet, blank and hidden ones left out, one at a time.</summary>
    public IEnumerable<SheetRow> Rows()
    {
        _hiddenRows.Clear();
        var merged = new MergedCells(_reader.MergeCells);
        var marks = _inspection.MarksOf(SheetName);

        // The guard has seen that nothing lies beyond.
        var columns = Math.Min(_reader.FieldCount, WorkbookLimits.MaxColumns);
        var places = _inspection.HiddenOf(SheetName);
        bool[] hiddenColumns = [.. Enumerable.Range(1, columns).Select(places.HasColumn)];
        while (Guarded(_reader.Read) && _reader.Depth < WorkbookLimits.MaxRows)
        {
            var number = _reader.Depth + 1;
            var cells = new SheetCell[columns];
            List<string> hidden = [];
            for (var i = 0; i < columns; i++)
            {
                cells[i] = marks.TryGetValue((number, i + 1), out var odd)
                    ? new(odd.Text, Mark: odd.Mark)
                    : SheetCell.Of(_reader.GetValue(i), _reader.GetNumberFormatString(i), _inspection.DaysAfterDate);
                if ((hiddenColumns[i] || _reader.GetColumnWidth(i) == 0) && !cells[i].IsBlank)
                {
                    hidden.Add(cells[i].Text);
                    cells[i] = SheetCell.Blank;
                }
            }

            var covering = merged.Over(_reader.Depth, cells);
            if (cells.All(c => c.IsBlank))
            {
                continue;
            }

            var row = new SheetRow(number, cells) { Hidden = hidden, Covering = covering };
            if (_reader.RowHeight == 0 || places.HasRow(number))
            {
                _hiddenRows.Add(row);
                continue;
            }

            yield return row;
        }
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>ExcelDataReader meets an odd part with whatever exception its code runs into.</summary>
    internal static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is ExcelReaderException or XmlException or InvalidDataException or FormatException or OverflowException
            or ArgumentException or IndexOutOfRangeException or NullReferenceException or EndOfStreamException or NotSupportedException)
        {
            throw new UnreadableWorkbookException(e);
        }
    }
}
