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

    /// <summary>What the townships' accounts of a county reach, of those that can sign in.</summary>
    public static async Task<IReadOnlyList<AccessScope>> TownshipReachAsync(this AppDbContext db, string countyCode, CancellationToken ct)
    {
        var accounts = await db.Users.AsNoTracking()
            .Where(u => (u.Role == Role.Sec || u.Role == Role.Town) && !u.IsDisabled)
            .Where(u => u.ScopePrefix != null
                ? u.ScopePrefix.StartsWith(countyCode) || countyCode.StartsWith(u.ScopePrefix)
                : u.Villages.Any(v => EF.Functions.Like(v.VillageCode, countyCode + "%")))
            .Select(u => new { u.ScopePrefix, Villages = u.Villages.Select(v => v.VillageCode).ToList() })
            .ToListAsync(ct);
        return [.. accounts.Select(a => a.ScopePrefix is { } prefix ? AccessScope.Prefix(prefix) : AccessScope.Villages(a.Villages))];
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
