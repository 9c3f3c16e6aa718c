namespace VillageRectification.Domain.Ledger;

/// <summary>What an import does to one sheet. A row that is warned also counts as new, corrected or unchanged.</summary>
/// <param name="Rows">In file order, without the refused ones.</param>
/// <param name="Absent">Stored before and no longer in the ledger: they stay.</param>
public sealed record LedgerSheetChanges(
    LedgerSheet Sheet, IReadOnlyList<LedgerRowChange> Rows, IReadOnlyList<LedgerRecord> Absent, int Refused, int Warned)
{
    public int New => Count(LedgerChangeKind.New);

    public int Corrected => Count(LedgerChangeKind.Corrected);

    public int Unchanged => Count(LedgerChangeKind.Unchanged);

    private int Count(LedgerChangeKind kind) => Rows.Count(r => r.Kind == kind);
}
