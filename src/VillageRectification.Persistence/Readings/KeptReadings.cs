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
            var (db, access) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<CallerAccess>());
            access.Become(Caller.CommandLine);
            if (await db.FigureFrameAsync(key.CampaignId, key.AsOf, CancellationToken.None) is not { } frame)
            {
                return null;
            }

            // The whole county and no more: with the range of the whole country in it SQLite reads the tables of all counties.
            access.Become(Caller.CommandLine with { Scope = AccessScope.Prefix(frame.Campaign.CountyCode) });
            var figures = new FigureSet(frame, await db.CaseReadingsAsync(frame, null, CancellationToken.None));
            _kept.Set(key, new Entry(revision, figures), new MemoryCacheEntryOptions { Size = figures.Readings.Count + 1, SlidingExpiration = KeptUnasked });
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
