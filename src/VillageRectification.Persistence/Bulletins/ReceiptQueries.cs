using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>Who has a bulletin (签收).</summary>
public static class ReceiptQueries
{
    public static Task<bool> HasReceivedAsync(this AppDbContext db, Guid bulletinId, Guid account, CancellationToken ct) =>
        db.BulletinReceipts.AnyAsync(r => r.BulletinId == bulletinId && r.AccountId == account, ct);

    /// <summary>The accounts of the county that it goes to, who has not said so first; by role and name.</summary>
    public static async Task<IReadOnlyList<Recipient>> RecipientsAsync(this AppDbContext db, Bulletin bulletin, CancellationToken ct)
    {
        var (id, county, roles) = (bulletin.Id, bulletin.CountyCode, Permissions.RolesFor(Act.ReceiveBulletin));
        var accounts = await db.Users.AsNoTracking()
            .Where(a => !a.IsDisabled && roles.Contains(a.Role)
                && (a.ScopePrefix!.Substring(0, 6) == county || a.Villages.Any(v => v.VillageCode.Substring(0, 6) == county)
                    || db.Departments.Any(d => d.Id == a.DepartmentId && d.CountyCode == county)))
            .Select(a => new Recipient(
                a.DisplayName,
                a.Role,
                db.BulletinReceipts.Where(r => r.BulletinId == id && r.AccountId == a.Id).Select(r => (DateOnly?)r.ReceivedOn).FirstOrDefault()))
            .ToListAsync(ct);
        return [.. accounts.OrderBy(a => a.ReceivedOn is not null).ThenBy(a => a.Role).ThenBy(a => a.Name, StringComparer.Ordinal)];
    }
}
