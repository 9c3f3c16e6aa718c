namespace VillageRectification.Domain.Ledger;

/// <summary>The rows of one sheet, each beside what was imported of it before.</summary>
/// <param name="Rows">In file order.</param>
/// <param name="Absent">Stored before and no longer in the ledger (台账中已没有): they stay.</param>
public sealed record LedgerPairing(LedgerSheet Sheet, IReadOnlyList<LedgerRowChange> Rows, IReadOnlyList<LedgerRecord> Absent)
{
    /// <summary>
    /// Within one key, rows equal in every value first, the rest in file order; a surplus row is new (import of the ledger workbook, keys).
    /// </summary>
    /// <param name="rows">Of this sheet, in file order.</param>
    /// <param name="stored">Live records of this sheet in the same campaign.</param>
    public static LedgerPairing Of(LedgerSheet sheet, IReadOnlyList<LedgerRow> rows, IEnumerable<LedgerRecord> stored)
    {
        var waiting = stored.OrderBy(r => r.Ordinal).ThenBy(r => r.Id)
            .Select(r => new Waiting(r, LedgerCells.Read(r)))
            .GroupBy(w => sheet.KeyOf(w.Row))
            .ToDictionary(g => g.Key, g => g.ToList());
        LedgerRowChange[] changes = [.. rows.Select(r => new LedgerRowChange(r, null))];
        Pair(sheet, changes, waiting, (stored, change) => stored.Cells == change.Cells);
        Pair(sheet, changes, waiting, (_, _) => true);
        return new(sheet, changes, [.. waiting.Values.SelectMany(w => w).Select(w => w.Record).OrderBy(r => r.Ordinal).ThenBy(r => r.Id)]);
    }

    private static void Pair(
        LedgerSheet sheet, LedgerRowChange[] changes, Dictionary<string, List<Waiting>> waiting, Func<Waiting, LedgerRowChange, bool> fits)
    {
        for (var i = 0; i < changes.Length; i++)
        {
            if (changes[i].Stored is null
                && waiting.TryGetValue(sheet.KeyOf(changes[i].Row), out var stored)
                && stored.Find(w => fits(w, changes[i])) is { } partner)
            {
                stored.Remove(partner);
                changes[i] = changes[i] with { Stored = partner.Record, StoredCells = partner.Cells };
            }
        }
    }

    /// <summary>A stored row that no row of the file is paired with yet.</summary>
    private sealed record Waiting(LedgerRecord Record, LedgerRow Row)
    {
        public string Cells { get; } = LedgerCells.Write(Row);
    }
}
