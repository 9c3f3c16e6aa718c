using Microsoft.EntityFrameworkCore;

namespace VillageRectification.Persistence.Accounts;

public static class AccountNames
{
    /// <summary>The names that those accounts show; one that is gone has none. Asks nothing where nobody is asked for.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(this AppDbContext db, IEnumerable<Guid> accounts, CancellationToken ct)
    {
        Guid[] ids = [.. accounts.Distinct()];
        return ids.Length == 0
            ? new Dictionary<Guid, string>()
            : await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
    }
}
