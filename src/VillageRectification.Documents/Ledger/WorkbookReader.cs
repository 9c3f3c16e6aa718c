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

    /// <summary>The rows of the sheet, blank ones left out, one at a time.</summary>
    public IEnumerable<SheetRow> Rows()
    {
        var errors = _inspection.ErrorsOf(SheetName);

        // The guard has seen that nothing lies beyond.
        var columns = Math.Min(_reader.FieldCount, WorkbookLimits.MaxColumns);
        while (Guarded(_reader.Read) && _reader.Depth < WorkbookLimits.MaxRows)
        {
            var number = _reader.Depth + 1;
            var cells = new SheetCell[columns];
            for (var i = 0; i < columns; i++)
            {
                cells[i] = errors.TryGetValue((number, i + 1), out var error)
                    ? new(error, IsError: true)
                    : SheetCell.Of(_reader.GetValue(i), _inspection.DaysAfterDate);
            }

            if (!cells.All(c => c.IsBlank))
            {
                yield return new(number, cells);
            }
        }
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>ExcelDataReader meets an odd part with whatever exception its code runs into.</summary>
    private static T Guarded<T>(Func<T> read)
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
