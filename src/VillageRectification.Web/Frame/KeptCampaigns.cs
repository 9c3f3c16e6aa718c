using Microsoft.Extensions.Caching.Memory;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Frame;

/// <summary>
/// The campaigns in an account's reach, kept while the state of what it reaches is the same (<see cref="CallerAccess.State"/>), so that what
/// stands around a page costs no query. The state is read before them: what is kept may be newer than it says, never older.
/// </summary>
internal sealed class KeptCampaigns : IDisposable
{
    private const int Most = 20_000;

    private static readonly TimeSpan KeptUnasked = TimeSpan.FromHours(1);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <param name="access">Whoever asks; without a state they are read anew.</param>
    public async Task<IReadOnlyList<FrameCampaign>> OfAsync(CallerAccess access, AppDbContext db, bool mayBeKept, CancellationToken ct)
    {
        var (account, state) = (access.Current.AccountId, mayBeKept ? access.State : null);
        if (state is not null && _kept.TryGetValue(account, out Entry? entry) && entry!.State == state)
        {
            return entry.Campaigns;
        }

        var campaigns = await FrameCampaign.AllAsync(db, access.Current.Scope, ct);
        if (state is not null)
        {
            _kept.Set(account, new Entry(state, campaigns), new MemoryCacheEntryOptions { Size = campaigns.Count + 1, SlidingExpiration = KeptUnasked });
        }

        return campaigns;
    }

    public void Dispose() => _kept.Dispose();

    private sealed record Entry(string State, IReadOnlyList<FrameCampaign> Campaigns);
}
