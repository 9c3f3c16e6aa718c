using System.Globalization;
using System.Xml;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>Follows the rows and cells of a sheet, and the shared texts, element by element.</summary>
internal sealed class CellScanner(string part, WorkbookInspection inspection, RowCount rows)
{
    private const int MaxMarks = 10_000;

    /// <summary>Of office programs that keep pictures in cells; its value is text that names the picture.</summary>
    private const string PictureFunction = "DISPIMG(";

    private int _row;
    private int _column;
    private int _cellsInRow;
    private bool _rowHasContent;
    private bool _isError;
    private bool _isPicture;
    private bool _hasValue;
    private bool _isText;
    private string? _formula;
    private bool _inFormula;
    private int _marks;
    private int _cellDepth = int.MaxValue;
    private int _itemDepth = int.MaxValue;
    private int _listed;
    private int _textRuns;
    private int _textLength;

    /// <summary>Sees the start of an element of the workbook's own namespace.</summary>
    public void Open(XmlReader reader)
    {
        if (reader.Depth <= _itemDepth)
        {
            StartText(reader);
        }

        _inFormula = false;
        switch (reader.LocalName)
        {
            case "row":
                OpenRow(reader.GetAttribute("r"));
                if (IsTrue(reader.GetAttribute("hidden")))
                {
                    inspection.HiddenIn(part).AddRow(_row);
                }

                break;
            case "c" when _row > 0:
                OpenCell(reader.GetAttribute("r"));
                _cellDepth = reader.Depth;
                (_isError, _isText) = (reader.GetAttribute("t") == "e", reader.GetAttribute("t") == "str");
                // A picture in a cell is kept as an error with metadata of its value.
                _isPicture = _isError && reader.GetAttribute("vm") is not null;
                break;
            case "f" when reader.Depth > _cellDepth:
                _formula = "=";
                _inFormula = true;
                break;
            // A text may be empty; a number without a digit was never computed.
            case "v" or "is" when reader.Depth > _cellDepth:
                _hasValue |= _isText || reader.LocalName == "is";
                break;
            case "col" when IsTrue(reader.GetAttribute("hidden")):
                Refuse(++_listed > WorkbookLimits.MaxListed);
                inspection.HiddenIn(part).AddColumns(Number(reader.GetAttribute("min") ?? ""), Number(reader.GetAttribute("max") ?? ""));
                break;
            case "si" or "mergeCell" or "numFmt" or "xf" or "col" or "sheet":
                Refuse(++_listed > WorkbookLimits.MaxListed);
                break;
            case "t":
                Refuse(++_textRuns > WorkbookLimits.MaxTextRuns);
                break;
        }
    }

    /// <summary>Sees text in an element of the workbook's own namespace.</summary>
    public void Read(string text, int depth)
    {
        _textLength += text.Length;
        Refuse(_textLength > WorkbookLimits.MaxCellText);
        if (depth <= _cellDepth || string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (_column > WorkbookLimits.MaxColumns)
        {
            throw new UnreadableWorkbookException(LedgerFault.TooManyColumns(WorkbookLimits.MaxColumns, inspection.NameOf(part)));
        }

        _rowHasContent = true;
        if (_inFormula && _formula!.Length <= LedgerProblem.CellTextMaxLength)
        {
            _formula += text;
        }
        else if (!_inFormula)
        {
            _hasValue = true;
            if (_isError && !_isPicture)
            {
                Mark(CellMark.Error, text);
            }
        }
    }

    public void CloseRow()
    {
        CloseCell();
        if (_rowHasContent)
        {
            rows.Add(_row, inspection.NameOf(part));
        }

        _rowHasContent = false;
    }

    /// <summary>A text may be spread over the runs inside one item; every other element starts a text of its own.</summary>
    private void StartText(XmlReader reader)
    {
        _textRuns = 0;
        _textLength = 0;
        _itemDepth = reader.LocalName is "si" or "is" or "text" ? reader.Depth : int.MaxValue;
        if (reader.Depth <= _cellDepth)
        {
            _cellDepth = int.MaxValue;
        }
    }

    private void OpenRow(string? number)
    {
        CloseRow();
        var next = number is null ? _row + 1 : Number(number);
        Refuse(next <= _row || next > WorkbookLimits.GridRows);
        _row = next;
        _column = 0;
        _cellsInRow = 0;
    }

    private void OpenCell(string? reference)
    {
        CloseCell();
        _column = reference is null ? _column + 1 : Column(reference);
        Refuse(_column is < 1 or > WorkbookLimits.GridColumns || ++_cellsInRow > WorkbookLimits.GridColumns);
    }

    private void CloseCell()
    {
        if (_isPicture || _formula?.Contains(PictureFunction, StringComparison.OrdinalIgnoreCase) == true)
        {
            Mark(CellMark.Picture, "");
        }
        else if (_formula is not null && !_hasValue)
        {
            Mark(CellMark.NoValue, _formula);
        }

        (_isPicture, _hasValue, _formula, _inFormula) = (false, false, null, false);
    }

    private void Mark(CellMark mark, string text)
    {
        if (++_marks <= MaxMarks)
        {
            inspection.Mark(part, _row, _column, mark, text);
        }
    }

    // Both ways of writing it; LibreOffice writes the word.
    private static bool IsTrue(string? attribute) => attribute is "1" or "true";

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The column of a reference such as AB12, from 1; 0 when it is none.</summary>
    private static int Column(string reference)
    {
        var letters = reference.TakeWhile(char.IsAsciiLetter).Take(4).ToArray();
        return letters.Length is 0 or > 3 || reference.Length == letters.Length || !reference[letters.Length..].All(char.IsAsciiDigit)
            ? 0
            : ColumnLetters.IndexOf(reference) + 1;
    }

    private static void Refuse(bool isUnbearable)
    {
        if (isUnbearable)
        {
            throw new UnreadableWorkbookException(LedgerFault.Damaged());
        }
    }
}
