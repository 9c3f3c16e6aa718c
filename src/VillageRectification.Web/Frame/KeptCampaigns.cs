using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Frame;

/// <summary>
/// The campaigns in an account's reach, kept while the state of what it reaches is the same (<see cref="CallerAccess.State"/>), so that what
/// stands around a page costs no query.
/// </summary>
internal sealed class KeptCampaigns : IDisposable
{
    private const int Most = 20_000;

    private readonly KeptByState<string> _kept = new(Most);

    /// <param name="access">Whoever asks; without a state they are read anew.</param>
    public async Task<IReadOnlyList<FrameCampaign>> OfAsync(CallerAccess access, AppDbContext db, bool mayBeKept, CancellationToken ct)
    {
        var (account, state) = (access.Current.AccountId, mayBeKept ? access.State : null);
        if (state is not null && _kept.Find<IReadOnlyList<FrameCampaign>>(account, state) is { } known)
        {
            return known;
        }

        var campaigns = await FrameCampaign.AllAsync(db, access.Current.Scope, ct);
        if (state is not null)
        {
            _kept.Keep(account, state, campaigns, campaigns.Count + 1);
        }

        return campaigns;
    }

    public void Dispose() => _kept.Dispose();
}
