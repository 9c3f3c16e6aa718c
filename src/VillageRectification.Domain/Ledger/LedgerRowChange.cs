namespace VillageRectification.Domain.Ledger;

/// <summary>A row of the ledger beside the record that it is paired with.</summary>
/// <param name="Row">What holds from now on: the file's cells, and of the record those that the file lacks or leaves blank.</param>
/// <param name="Stored">What was imported before; null for a new row.</param>
public sealed record LedgerRowChange(LedgerRow Row, LedgerRecord? Stored)
{
    /// <summary>The row's cells as they are kept.</summary>
    public string Cells { get; } = LedgerCells.Write(Row);

    /// <summary>The cells that the ledger leaves blank where a value stood, in the order of the sheet.</summary>
    public IReadOnlyList<LedgerRemoval> Blanks { get; init; } = [];

    /// <summary>The stored row's cells in the words of today, which may not be those in which they were kept.</summary>
    internal string? StoredCells { get; init; }

    /// <summary>The row's cells if every value stayed: what a preview is known by, whatever is ticked in it.</summary>
    internal string KeptCells { get; init; } = "";

    /// <summary>All that the ledger says otherwise was corrected by hand, and stays; of a new row, all that it says was written by hand already.</summary>
    public bool IsLeft { get; init; }

    /// <summary>The columns in which a correction by hand stays.</summary>
    internal IReadOnlyList<string> Stays { get; init; } = [];

    /// <summary>The columns whose words are those of the last import, and which stand otherwise by hand since.</summary>
    public IReadOnlyList<string> Since { get; init; } = [];

    public LedgerChangeKind Kind => Stored switch
    {
        null => IsLeft ? LedgerChangeKind.Unchanged : LedgerChangeKind.New,
        _ when IsLeft || StoredCells == Cells => LedgerChangeKind.Unchanged,
        _ => LedgerChangeKind.Corrected,
    };

    /// <summary>A row that nothing is paired with.</summary>
    internal static LedgerRowChange New(LedgerRow row)
    {
        var change = new LedgerRowChange(row, null);
        return change with { KeptCells = change.Cells };
    }

    /// <summary>A row beside what was imported of it before.</summary>
    internal static LedgerRowChange Beside(LedgerRow row, StoredRow stored, LedgerRemovals removals)
    {
        var kept = stored.Under(row);
        var blanks = LedgerForm.Sheet(row.Sheet).Columns
            .Where(c => row.Answers(c.Name) && row.Text(c.Name) is null && stored.Row.Text(c.Name) is not null)
            .Select(c => new LedgerRemoval(stored.Record.RecordId, c.Name, stored.Row.Text(c.Name)!, removals.Take(stored.Record.RecordId, c.Name)))
            .ToArray();
        return new(kept.Without(blanks.Where(b => b.IsTaken).Select(b => b.Column)), stored.Record)
        {
            Blanks = blanks,
            StoredCells = stored.Cells,
            KeptCells = LedgerCells.Write(kept),
        };
    }

    /// <summary>Old → new, in the order of the sheet's columns; none unless the row corrects. What is removed stands in <see cref="Blanks"/>.</summary>
    public IEnumerable<LedgerDifference> Differences()
    {
        if (Kind is not LedgerChangeKind.Corrected)
        {
            return [];
        }

        var (before, after) = (LedgerCells.Parse(StoredCells!), LedgerCells.Parse(Cells));
        return LedgerForm.Sheet(Row.Sheet).Columns
            .Select(c => new LedgerDifference(c.Name, before.GetValueOrDefault(c.Name), after.GetValueOrDefault(c.Name)))
            .Where(d => d.Old != d.New && !Stays.Contains(d.Column));
    }

    /// <summary>What stood in that column when the row was last imported; null for a new row.</summary>
    internal string? Before(string column) => StoredCells is null ? null : LedgerCells.Parse(StoredCells).GetValueOrDefault(column);
}
