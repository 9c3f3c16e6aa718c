using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace VillageRectification.Persistence.Accounts;

/// <summary>
/// Sessions stand in Identity's table of tokens, one row each. They are no records of the work: written beside the lock that saves share, so
/// that signing in and out never waits for an import.
/// </summary>
public static class SessionQueries
{
    internal const string Provider = "session";

    /// <summary>Begins it and clears away those of the account that are over.</summary>
    public static async Task BeginSessionAsync(this AppDbContext db, Guid accountId, Session session, CancellationToken ct)
    {
        var earlier = await db.Of(accountId).Select(t => new { t.Name, t.Value }).ToListAsync(ct);
        string[] over = [.. earlier.Where(t => Session.Read(t.Name, t.Value!).IsOver(session.StartedAt)).Select(t => t.Name)];
        await db.Of(accountId).Where(t => over.Contains(t.Name)).ExecuteDeleteAsync(ct);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO account_tokens (user_id, login_provider, name, value) VALUES ({accountId}, {Provider}, {session.Id}, {session.Text})", ct);
    }

    public static Task SeenAsync(this AppDbContext db, Guid accountId, Session session, DateTime now, CancellationToken ct)
    {
        var text = (session with { SeenAt = now }).Text;
        return db.Of(accountId).Where(t => t.Name == session.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.Value, text), ct);
    }

    public static Task EndSessionAsync(this AppDbContext db, Guid accountId, string sessionId, CancellationToken ct) =>
        db.Of(accountId).Where(t => t.Name == sessionId).ExecuteDeleteAsync(ct);

    /// <summary>Signs the account out everywhere.</summary>
    /// <param name="except">The session that stays, if one does.</param>
    public static Task EndSessionsAsync(this AppDbContext db, Guid accountId, CancellationToken ct, string? except = null) =>
        db.Of(accountId).Where(t => t.Name != except).ExecuteDeleteAsync(ct);

    private static IQueryable<IdentityUserToken<Guid>> Of(this AppDbContext db, Guid accountId) =>
        db.UserTokens.Where(t => t.UserId == accountId && t.LoginProvider == Provider);
}
