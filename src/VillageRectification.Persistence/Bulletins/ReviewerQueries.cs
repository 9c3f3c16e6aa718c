using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>Who reviews bulletins (审核).</summary>
public static class ReviewerQueries
{
    /// <summary>How many accounts of the county there are that may: where they are fewer than the campaign asks for, nothing is ever issued.</summary>
    public static Task<int> ReviewersAsync(this AppDbContext db, string county, CancellationToken ct)
    {
        var roles = Permissions.RolesFor(Act.IssueBulletin);
        return db.Users.CountAsync(a => !a.IsDisabled && roles.Contains(a.Role) && a.ScopePrefix == county, ct);
    }
}
