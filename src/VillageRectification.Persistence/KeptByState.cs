using Microsoft.Extensions.Caching.Memory;

namespace VillageRectification.Persistence;

/// <summary>
/// What was read of some state, kept in memory while it is asked for, and good as long as that state is the same: a revision, or what says as
/// much. Read the state first: records that were saved since then make what is kept newer than its state says, never older.
/// </summary>
/// <param name="most">Of the sizes of all that is kept together.</param>
public sealed class KeptByState<TState>(int most) : IDisposable
    where TState : notnull
{
    private static readonly TimeSpan Unasked = TimeSpan.FromHours(1);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = most });

    /// <summary>Null when it is not kept, or is of another state.</summary>
    public T? Find<T>(object key, TState state)
        where T : class =>
        _kept.TryGetValue(key, out Entry? entry) && EqualityComparer<TState>.Default.Equals(entry!.State, state) ? (T)entry.Value : null;

    /// <summary>What was kept last, of whatever state: for who finds the state by it.</summary>
    public bool TryFindLast<T>(object key, out T? value, out TState? state)
        where T : class
    {
        var isKept = _kept.TryGetValue(key, out Entry? entry);
        (value, state) = isKept ? ((T)entry!.Value, entry.State) : (null, default(TState?));
        return isKept;
    }

    /// <param name="size">At least 1.</param>
    public void Keep(object key, TState state, object value, int size) =>
        _kept.Set(key, new Entry(state, value), new MemoryCacheEntryOptions { Size = size, SlidingExpiration = Unasked });

    public void Dispose() => _kept.Dispose();

    private sealed record Entry(TState State, object Value);
}
