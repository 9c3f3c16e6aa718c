using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Accounts;

/// <summary>
/// What records say of an account's reach, where its own row does not say it all: the ties of its department, whether its person is still of the
/// team, what is submitted to its city. It is kept while the state of its counties (<see cref="SignedIn.State"/>) and the day are the same, so that
/// it costs a page no query.
/// </summary>
public sealed class KeptReach : IDisposable
{
    private const int MostCases = 100_000;

    private readonly KeptByState<(string State, DateOnly Today)> _kept = new(MostCases);

    public async Task<Caller> OfAsync(AppDbContext db, SignedIn found, DateOnly today, CancellationToken ct)
    {
        var account = found.Account;
        if (account.SaysItAll)
        {
            return account.Reaching(RecordedReach.None);
        }

        if (_kept.Find<RecordedReach>(account.Id, (found.State, today)) is not { } reach)
        {
            reach = await db.RecordedReachAsync(account, today, ct);
            _kept.Keep(account.Id, (found.State, today), reach, reach.Size);
        }

        return account.Reaching(reach);
    }

    public void Dispose() => _kept.Dispose();
}
