using Microsoft.Extensions.Caching.Memory;

namespace VillageRectification.Web.Tests.Figures;

/// <summary>Keeps the translated queries of a context as EF does, but without its limit, and counts those that were asked for and not there.</summary>
public sealed class TranslationCounter : IMemoryCache
{
    private readonly MemoryCache _kept = new(new MemoryCacheOptions());
    private int _missed;

    public int Missed => _missed;

    public bool TryGetValue(object key, out object? value)
    {
        if (_kept.TryGetValue(key, out value))
        {
            return true;
        }

        Interlocked.Increment(ref _missed);
        return false;
    }

    public ICacheEntry CreateEntry(object key) => _kept.CreateEntry(key);

    public void Remove(object key) => _kept.Remove(key);

    public void Dispose() => _kept.Dispose();
}
