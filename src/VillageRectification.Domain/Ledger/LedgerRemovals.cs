namespace VillageRectification.Domain.Ledger;

/// <summary>Which of the cells that a ledger leaves blank are to lose their value (删去).</summary>
public sealed class LedgerRemovals
{
    private readonly IReadOnlySet<string>? _keys;

    private LedgerRemovals(IReadOnlySet<string>? keys) => _keys = keys;

    /// <summary>Every value stays.</summary>
    public static LedgerRemovals None { get; } = new(new HashSet<string>());

    /// <summary>Every blank cell removes.</summary>
    public static LedgerRemovals All { get; } = new(null);

    /// <param name="keys">Of <see cref="LedgerRemoval.Key"/>; what names no such cell does nothing.</param>
    public static LedgerRemovals Of(IEnumerable<string> keys) => new(keys.ToHashSet(StringComparer.Ordinal));

    internal static string KeyOf(Guid recordId, string column) => $"{recordId:N}.{column}";

    internal bool Take(Guid recordId, string column) => _keys is null || _keys.Contains(KeyOf(recordId, column));
}
