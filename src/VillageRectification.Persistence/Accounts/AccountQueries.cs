using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Persistence.Accounts;

/// <summary>Who has an account.</summary>
public static class AccountQueries
{
    /// <summary>The accounts that can sign in, reach all of a county and may do that there.</summary>
    public static IQueryable<Account> AccountsThatMay(this AppDbContext db, Act act, string countyCode)
    {
        IReadOnlyList<Role> roles = Permissions.RolesFor(act);
        return db.Users.AsNoTracking().Where(u => roles.Contains(u.Role) && !u.IsDisabled && u.ScopePrefix != null && countyCode.StartsWith(u.ScopePrefix));
    }

    /// <summary>The names that those accounts show; one that is gone has none. Asks nothing where nobody is asked for.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(this AppDbContext db, IEnumerable<Guid> accounts, CancellationToken ct)
    {
        Guid[] ids = [.. accounts.Distinct()];
        return ids.Length == 0
            ? new Dictionary<Guid, string>()
            : await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
    }
}
