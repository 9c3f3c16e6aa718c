namespace VillageRectification.Domain.Ledger;

/// <summary>A row as it was imported before, in the words of today.</summary>
internal sealed record StoredRow(LedgerRecord Record)
{
    public LedgerRow Row { get; } = LedgerCells.Read(Record);

    public string Cells => field ??= LedgerCells.Write(Row);

    /// <summary>Whether the file's row says nothing that does not stand here.</summary>
    public bool SaysAll(LedgerRow row) => LedgerCells.Write(Under(row)) == Cells;

    /// <summary>The file's row, with what stood here in the cells that it lacks or leaves blank.</summary>
    public LedgerRow Under(LedgerRow row) =>
        row with { Cells = Row.Cells.Where(c => !row.Cells.ContainsKey(c.Key)).Concat(row.Cells).ToDictionary(c => c.Key, c => c.Value) };
}
