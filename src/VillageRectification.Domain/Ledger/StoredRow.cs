namespace VillageRectification.Domain.Ledger;

/// <summary>A row as it was imported before, in the words of today.</summary>
internal sealed record StoredRow(LedgerRecord Record)
{
    public LedgerRow Row { get; } = LedgerCells.Read(Record);

    public string Cells => field ??= LedgerCells.Write(Row);

    /// <summary>Whether the file's row says nothing that does not stand here.</summary>
    public bool SaysAll(LedgerRow row) => LedgerCells.Write(Under(row)) == Cells;

    /// <summary>
    /// The file's row, with what stood here in the cells that it lacks or leaves blank. What was said for all rows of a file without such a column is said of
    /// what is new alone.
    /// </summary>
    public LedgerRow Under(LedgerRow row)
    {
        var own = row.Cells.Where(c => (row.Answers(c.Key) && !IsKnownBetter(row, c.Key)) || !Row.Cells.ContainsKey(c.Key));
        var kept = Row.Cells.Where(c => !row.Cells.ContainsKey(c.Key) || !row.Answers(c.Key) || IsKnownBetter(row, c.Key));
        return row with { Cells = kept.Concat(own).ToDictionary(c => c.Key, c => c.Value) };
    }

    // That nobody knows the day corrects none that somebody has written, nor the words in which it was said.
    private bool IsKnownBetter(LedgerRow row, string column) => row.DayWord(column) is { } word && Row.Text(column) is not null
        && LedgerForm.Sheet(row.Sheet).Columns.Any(c => c.Name == column && c.MayBeUnknown)
        && (Row.Day(column) is not null || LedgerWords.IsDayNotKnown(word));
}
