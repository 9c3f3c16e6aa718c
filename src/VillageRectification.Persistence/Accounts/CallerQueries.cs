using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Accounts;

/// <summary>Reads what an account reaches, anew for each request, so that a change of assignment holds at once.</summary>
public static class CallerQueries
{
    // The scope is what this query finds out, so it cannot apply yet.
    private static readonly string[] ScopeFilter = [AppDbContext.ScopeFilter];

    private static readonly CompiledQuery<Func<AppDbContext, Guid, string, string, CancellationToken, Task<Known?>>> SignedIn = new(() =>
        EF.CompileAsyncQuery((AppDbContext db, Guid accountId, string stamp, string sessionId, CancellationToken _) => db.Users
            .Where(a => a.Id == accountId && !a.IsDisabled && a.SecurityStamp == stamp)
            .Select(a => new Known(
                a.Id, a.DisplayName, a.Role, a.ScopePrefix, a.DepartmentId, a.Villages.Select(v => v.VillageCode).ToList(),
                db.UserTokens.Where(t => t.UserId == a.Id && t.LoginProvider == SessionQueries.Provider && t.Name == sessionId)
                    .Select(t => t.Value).FirstOrDefault()))
            .SingleOrDefault()));

    /// <summary>The caller that an account is; <see cref="Caller.Nobody"/> when it is gone or disabled.</summary>
    public static async Task<Caller> CallerOfAsync(this AppDbContext db, Guid accountId, CancellationToken ct) =>
        await db.Users.Where(a => a.Id == accountId && !a.IsDisabled)
            .Select(a => new Known(a.Id, a.DisplayName, a.Role, a.ScopePrefix, a.DepartmentId, a.Villages.Select(v => v.VillageCode).ToList(), null))
            .SingleOrDefaultAsync(ct) is { } known
            ? await db.CallerOfAsync(known, ct)
            : Caller.Nobody;

    /// <summary>
    /// The caller behind a cookie, and its session, in one query; null when the account is gone or disabled, its stamp is another by now, or
    /// the session has ended.
    /// </summary>
    public static async Task<(Caller Caller, Session Session)?> SignedInAsync(
        this AppDbContext db, Guid accountId, string stamp, string sessionId, CancellationToken ct)
    {
        var known = await SignedIn.On(db)(db, accountId, stamp, sessionId, ct);
        return known?.Session is null ? null : (await db.CallerOfAsync(known, ct), Session.Read(sessionId, known.Session));
    }

    private static async Task<Caller> CallerOfAsync(this AppDbContext db, Known account, CancellationToken ct) =>
        new(account.Id, await db.ScopeOfAsync(account, ct), account.Role, account.DisplayName);

    private static async Task<AccessScope> ScopeOfAsync(this AppDbContext db, Known account, CancellationToken ct) => account switch
    {
        { Role: Role.Admin } => AccessScope.Nothing,
        { ScopePrefix: { } prefix } => AccessScope.Prefix(prefix),
        { DepartmentId: { } department } => AccessScope.Villages([.. account.Villages, .. await db.AssignedTo(department).ToListAsync(ct)]),
        _ => AccessScope.Villages(account.Villages),
    };

    // From the department's own ties (by index): those that are the last of their case, and whose case is the village's newest that was
    // not removed. A tie of an earlier campaign says nothing of the village's case in a later one.
    private static IQueryable<string> AssignedTo(this AppDbContext db, Guid department)
    {
        var ties = db.LiaisonAssignments.IgnoreQueryFilters(ScopeFilter).DepartmentTies();
        var latest = ties.LatestFirst();
        var newest =
            from @case in db.Cases.IgnoreQueryFilters(ScopeFilter)
            join campaign in db.Campaigns.IgnoreQueryFilters(ScopeFilter) on @case.CampaignId equals campaign.Id
            where @case.Standing != Standing.Removed
            orderby campaign.Start descending, @case.Id descending
            select new { @case.Id, @case.DivisionCode };
        return
            from tie in ties
            where tie.DepartmentId == department
                && tie.Id == latest.Where(t => t.CaseId == tie.CaseId).Select(t => t.Id).FirstOrDefault()
                && tie.CaseId == newest.Where(c => c.DivisionCode == tie.DivisionCode).Select(c => c.Id).FirstOrDefault()
            select tie.DivisionCode;
    }

    private sealed record Known(
        Guid Id, string DisplayName, Role Role, string? ScopePrefix, Guid? DepartmentId, IReadOnlyList<string> Villages, string? Session);
}
