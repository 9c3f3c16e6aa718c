using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>How many rows with something in them a workbook has shown so far.</summary>
internal sealed class RowCount
{
    private int _rows;

    /// <exception cref="UnreadableWorkbookException">More than are allowed, or a row too far down.</exception>
    public void Add(int number)
    {
        _rows++;
        if (_rows > WorkbookLimits.MaxRows || number > WorkbookLimits.MaxRows)
        {
            throw new UnreadableWorkbookException(LedgerProblemKind.TooManyRows, WorkbookLimits.MaxRows);
        }
    }
}
