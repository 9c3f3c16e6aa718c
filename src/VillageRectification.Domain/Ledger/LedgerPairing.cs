namespace VillageRectification.Domain.Ledger;

/// <summary>The rows of one sheet, each beside what was imported of it before.</summary>
/// <param name="Rows">In file order.</param>
/// <param name="Absent">Stored before and no longer in the ledger (台账中已没有): they stay.</param>
public sealed record LedgerPairing(LedgerSheet Sheet, IReadOnlyList<LedgerRowChange> Rows, IReadOnlyList<LedgerRecord> Absent)
{
    /// <summary>
    /// Within one key, rows equal in every value first, then those that correct nothing, then the rest in file order; a surplus row is
    /// new (import of the ledger workbook, keys). Last, a row that leaves a part of its key blank takes what is left of the same key,
    /// and one that fills in what was left blank takes that.
    /// </summary>
    /// <param name="rows">Of this sheet, in file order.</param>
    /// <param name="stored">Live records of this sheet in the same campaign.</param>
    /// <param name="removals">Which blank cells remove.</param>
    public static LedgerPairing Of(LedgerSheet sheet, IReadOnlyList<LedgerRow> rows, IEnumerable<LedgerRecord> stored, LedgerRemovals removals)
    {
        var waiting = new WaitingRows(sheet, rows, stored);
        var partners = new StoredRow?[rows.Count];
        string[] cells = [.. rows.Select(LedgerCells.Write)];
        Pair((row, i) => waiting.Take(row, w => w.Cells == cells[i]));
        Pair((row, _) => waiting.Take(row, w => w.SaysAll(row)));
        Pair((row, _) => waiting.Take(row, _ => true));
        Pair((row, _) => waiting.TakeLoosely(row));
        Pair((row, _) => waiting.TakeBlank(row));
        return new(
            sheet,
            [.. rows.Select((r, i) => partners[i] is { } partner ? LedgerRowChange.Beside(r, partner, removals) : LedgerRowChange.New(r))],
            waiting.Rest());

        void Pair(Func<LedgerRow, int, StoredRow?> take)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                partners[i] ??= take(rows[i], i);
            }
        }
    }
}
