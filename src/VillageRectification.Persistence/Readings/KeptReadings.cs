using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Persistence.Readings;

/// <summary>
/// The readings of whole counties, computed once for a campaign, a day and a revision, and kept in memory while they are asked for. Read
/// the revision first: records that were saved since then make the kept readings newer than their number says, never older.
/// </summary>
public sealed class KeptReadings(IServiceScopeFactory scopes) : IDisposable
{
    /// <summary>Cases of all that is kept together; a case takes some kilobytes.</summary>
    public const int MostCases = 50_000;

    private static readonly TimeSpan KeptUnasked = TimeSpan.FromHours(1);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostCases });
    private readonly ConcurrentDictionary<(Key, long), Lazy<Task<FigureSet?>>> _underWay = new();

    /// <summary>Of every case, whoever asks; null when there is no such campaign.</summary>
    internal async Task<FigureSet?> OfAsync(Guid campaignId, DateOnly asOf, long revision, CancellationToken ct)
    {
        var key = new Key(campaignId, asOf);
        if (Find(key, revision) is { } known)
        {
            return known;
        }

        // Whoever asks meanwhile waits for the same work; it goes on if the first one leaves.
        var work = _underWay.GetOrAdd((key, revision), _ => new(() => ComputeAsync(key, revision)));
        return await work.Value.WaitAsync(ct);
    }

    public void Dispose() => _kept.Dispose();

    private FigureSet? Find(Key key, long revision) => _kept.TryGetValue(key, out Entry? entry) && entry!.Revision == revision ? entry.Figures : null;

    private async Task<FigureSet?> ComputeAsync(Key key, long revision)
    {
        try
        {
            if (Find(key, revision) is { } known)
            {
                return known;
            }

            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
            var figures = await scope.ServiceProvider.GetRequiredService<AppDbContext>().FigureSetAsync(key.CampaignId, key.AsOf, CancellationToken.None);
            if (figures is not null)
            {
                _kept.Set(key, new Entry(revision, figures), new MemoryCacheEntryOptions { Size = figures.Readings.Count + 1, SlidingExpiration = KeptUnasked });
            }

            return figures;
        }
        finally
        {
            _underWay.TryRemove((key, revision), out _);
        }
    }

    private sealed record Key(Guid CampaignId, DateOnly AsOf);

    private sealed record Entry(long Revision, FigureSet Figures);
}
