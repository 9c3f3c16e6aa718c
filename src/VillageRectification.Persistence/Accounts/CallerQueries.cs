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
        { DepartmentId: { } department } => AccessScope.Villages([.. account.Villages.Select(v => v.VillageCode), .. await db.AssignedTo(department).ToListAsync(ct)]),
        _ => AccessScope.Villages(account.Villages.Select(v => v.VillageCode)),
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
}
