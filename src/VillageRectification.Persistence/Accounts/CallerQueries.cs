using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Accounts;

/// <summary>Reads what an account reaches, anew for each request, so that a change of assignment holds at once.</summary>
public static class CallerQueries
{
    // The scope is what this query finds out, so it cannot apply yet.
    private static readonly string[] ScopeFilter = [AppDbContext.ScopeFilter];

    /// <summary>The caller behind a signed-in account; <see cref="Caller.Nobody"/> when it is gone, disabled, or its stamp is another by now.</summary>
    public static async Task<Caller> CallerOfAsync(this AppDbContext db, Guid accountId, CancellationToken ct, string? stamp = null)
    {
        var account = await db.Users.AsNoTracking().Include(a => a.Villages)
            .SingleOrDefaultAsync(a => a.Id == accountId && !a.IsDisabled && (stamp == null || a.SecurityStamp == stamp), ct);
        return account is null ? Caller.Nobody : new(accountId, await db.ScopeOfAsync(account, ct), account.Role, account.DisplayName);
    }

    private static async Task<AccessScope> ScopeOfAsync(this AppDbContext db, Account account, CancellationToken ct) => account switch
    {
        { Role: Role.Admin } => AccessScope.Nothing,
        { ScopePrefix: { } prefix } => AccessScope.Prefix(prefix),
        _ => AccessScope.Villages([.. account.Villages.Select(v => v.VillageCode), .. await db.AssignedTo(account.DepartmentId).ToListAsync(ct)]),
    };

    private static IQueryable<string> AssignedTo(this AppDbContext db, Guid? departmentId)
    {
        var ties = db.LiaisonAssignments.IgnoreQueryFilters(ScopeFilter).DepartmentTies().LatestFirst();
        return
            from @case in db.Cases.IgnoreQueryFilters(ScopeFilter)
            where departmentId != null && ties.Where(a => a.CaseId == @case.Id).Select(a => a.DepartmentId).FirstOrDefault() == departmentId
            select @case.DivisionCode;
    }
}
