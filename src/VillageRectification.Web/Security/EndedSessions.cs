using System.Collections.Concurrent;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Security;

/// <summary>
/// Sessions that somebody signed out of while the database took nothing: this program lets none of them in again, and ends them in the
/// database as soon as that can be written.
/// </summary>
internal sealed class EndedSessions(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<string, Guid> _waiting = new(StringComparer.Ordinal);

    public bool Has(string session) => _waiting.ContainsKey(session);

    public void Add(Guid accountId, string session) => _waiting[session] = accountId;

    /// <summary>Ends in the database what waits for it.</summary>
    public async Task WriteAsync(CancellationToken ct)
    {
        foreach (var (session, account) in _waiting)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().EndSessionAsync(account, session, ct);
            _waiting.TryRemove(session, out _);
        }
    }
}
