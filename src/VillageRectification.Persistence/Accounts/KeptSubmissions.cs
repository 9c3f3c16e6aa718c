using Microsoft.Extensions.Caching.Memory;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Accounts;

/// <summary>
/// The cases that are submitted to each city account, kept while the state of its counties (<see cref="SignedIn.State"/>) and the day are the
/// same, so that they cost a page no query. The state is read before them: what is kept may be newer than it says, never older.
/// </summary>
public sealed class KeptSubmissions : IDisposable
{
    private const int MostCases = 100_000;

    private static readonly TimeSpan KeptUnasked = TimeSpan.FromHours(1);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostCases });

    /// <summary>What the account reaches.</summary>
    /// <param name="found">An account of a city.</param>
    public async Task<Caller> ReachAsync(AppDbContext db, SignedIn found, DateOnly today, CancellationToken ct)
    {
        if (!_kept.TryGetValue(found.Account.Id, out Entry? entry) || entry!.State != found.State || entry.Today != today)
        {
            entry = new(found.State, today, await db.SubmittedAsync(found.Account.City!, today, ct));
            _kept.Set(found.Account.Id, entry, new MemoryCacheEntryOptions { Size = entry.Cases.Count + 1, SlidingExpiration = KeptUnasked });
        }

        return found.Account.Reaching([], [], entry.Cases);
    }

    public void Dispose() => _kept.Dispose();

    private sealed record Entry(string State, DateOnly Today, IReadOnlyList<ReachedCase> Cases);
}
