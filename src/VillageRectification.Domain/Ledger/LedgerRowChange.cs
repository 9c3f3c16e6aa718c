namespace VillageRectification.Domain.Ledger;

/// <summary>A row of the ledger beside the record that it is paired with.</summary>
/// <param name="Stored">What was imported before; null for a new row.</param>
public sealed record LedgerRowChange(LedgerRow Row, LedgerRecord? Stored)
{
    /// <summary>The row's cells as they are kept.</summary>
    public string Cells { get; } = LedgerCells.Write(Row);

    /// <summary>The stored row's cells in the words of today, which may not be those in which they were kept.</summary>
    internal string? StoredCells { get; init; }

    public LedgerChangeKind Kind => Stored switch
    {
        null => LedgerChangeKind.New,
        _ when StoredCells == Cells => LedgerChangeKind.Unchanged,
        _ => LedgerChangeKind.Corrected,
    };

    /// <summary>Old → new, in the order of the sheet's columns; none unless the row corrects.</summary>
    public IEnumerable<LedgerDifference> Differences()
    {
        if (Kind is not LedgerChangeKind.Corrected)
        {
            return [];
        }

        var (before, after) = (LedgerCells.Parse(StoredCells!), LedgerCells.Parse(Cells));
        return LedgerForm.Sheet(Row.Sheet).Columns
            .Select(c => new LedgerDifference(c.Name, before.GetValueOrDefault(c.Name), after.GetValueOrDefault(c.Name)))
            .Where(d => d.Old != d.New);
    }
}
