using Microsoft.Extensions.Caching.Memory;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Accounts;

/// <summary>
/// What records say of an account's reach, where its own row does not say it all: the ties of its department, whether its person is still of the
/// team, what is submitted to its city. It is kept while the state of its counties (<see cref="SignedIn.State"/>) and the day are the same, so that
/// it costs a page no query. The state is read before: what is kept may be newer than it says, never older.
/// </summary>
public sealed class KeptReach : IDisposable
{
    private const int MostCases = 100_000;

    private static readonly TimeSpan KeptUnasked = TimeSpan.FromHours(1);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostCases });

    public async Task<Caller> OfAsync(AppDbContext db, SignedIn found, DateOnly today, CancellationToken ct)
    {
        var account = found.Account;
        if (account.SaysItAll)
        {
            return account.Reaching(RecordedReach.None);
        }

        if (!_kept.TryGetValue(account.Id, out Entry? entry) || entry!.State != found.State || entry.Today != today)
        {
            entry = new(found.State, today, await db.RecordedReachAsync(account, today, ct));
            _kept.Set(account.Id, entry, new MemoryCacheEntryOptions { Size = entry.Reach.Size, SlidingExpiration = KeptUnasked });
        }

        return account.Reaching(entry.Reach);
    }

    public void Dispose() => _kept.Dispose();

    private sealed record Entry(string State, DateOnly Today, RecordedReach Reach);
}
