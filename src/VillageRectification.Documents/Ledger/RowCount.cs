using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>How many rows with something in them a workbook has shown so far.</summary>
internal sealed class RowCount
{
    private int _rows;

    /// <exception cref="UnreadableWorkbookException">More than are allowed, or a row too far down.</exception>
    /// <param name="place">The sheet, for the sentence that says where it was too much.</param>
    public void Add(int number, string place)
    {
        _rows++;
        if (_rows > WorkbookLimits.MaxRows || number > WorkbookLimits.MaxRows)
        {
            throw new UnreadableWorkbookException(LedgerFault.TooManyRows(WorkbookLimits.MaxRows, place));
        }
    }
}
