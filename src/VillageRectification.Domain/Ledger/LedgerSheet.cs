namespace VillageRectification.Domain.Ledger;

/// <summary>A sheet of the ledger: its columns, and which of them beside the village tell one record from another.</summary>
public sealed record LedgerSheet(string Name, IReadOnlyList<LedgerColumn> Columns, params IReadOnlyList<LedgerKeyPart> Key)
{
    /// <summary>Stands between the parts of a key; no cell can hold it.</summary>
    private const char Separator = '\u001F';

    /// <summary>Whether the village alone is the key: one row a village.</summary>
    public bool IsKeyedByVillage => Key.Count == 0;

    /// <summary>Whether a row is known by that column.</summary>
    public bool IsOfKey(string column) => Key.Any(k => k.Column == column || k.Else == column);

    /// <exception cref="ArgumentException">The sheet has no such column.</exception>
    public LedgerColumn Column(string name) =>
        Columns.FirstOrDefault(c => c.Name == name) ?? throw new ArgumentException($"Sheet '{Name}' has no column '{name}'.", nameof(name));

    /// <summary>What a row says in a column of its key; a day that nobody knows is no part of it.</summary>
    public string? KeyText(LedgerRow row, string column) =>
        Column(column).MayBeUnknown && row.DayWord(column) is not null ? null : row.Text(column);

    /// <summary>The key of a row, the village first: rows with the same key are about the same thing.</summary>
    /// <param name="has">Whether the file has a column; what it lacks tells nothing apart.</param>
    public string KeyOf(LedgerRow row, Func<string, bool> has)
    {
        return string.Join(Separator, Key.Select(k => Part(k.Column) ?? Part(k.Else)).Prepend(row.DivisionCode));

        string? Part(string? column) => column is not null && has(column) ? KeyText(row, column) : null;
    }
}
