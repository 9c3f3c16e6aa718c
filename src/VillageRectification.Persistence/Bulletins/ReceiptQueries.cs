using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>Who has a bulletin (签收).</summary>
public static class ReceiptQueries
{
    // How many issues back it is asked who has them.
    private const int LastIssues = 3;

    public static Task<bool> HasReceivedAsync(this AppDbContext db, Guid bulletinId, Guid account, CancellationToken ct) =>
        db.BulletinReceipts.AnyAsync(r => r.BulletinId == bulletinId && r.AccountId == account, ct);

    /// <summary>The accounts of the county that it goes to, who has not said so first; by role and name.</summary>
    public static async Task<IReadOnlyList<Recipient>> RecipientsAsync(this AppDbContext db, Bulletin bulletin, CancellationToken ct)
    {
        var id = bulletin.Id;
        return Ordered(await db.Reached(bulletin.CountyCode)
            .Select(a => new Recipient(
                a.DisplayName,
                a.Role,
                db.BulletinReceipts.Where(r => r.BulletinId == id && r.AccountId == a.Id).Select(r => (DateOnly?)r.ReceivedOn).FirstOrDefault()))
            .ToListAsync(ct));
    }

    /// <summary>Of the last issues of the campaign of a bulletin that is not issued yet.</summary>
    public static async Task<IssueReceipts> EarlierReceiptsAsync(this AppDbContext db, Bulletin bulletin, CancellationToken ct)
    {
        var campaign = bulletin.CampaignId;
        var accounts = await db.Reached(bulletin.CountyCode).Select(a => new { a.Id, a.DisplayName, a.Role }).ToListAsync(ct);
        var issues = await db.Bulletins.AsNoTracking().Where(b => b.CampaignId == campaign && b.State == BulletinState.Issued)
            .OrderByDescending(b => b.KnownAt).ThenBy(b => b.Id).Take(LastIssues)
            .Select(b => new { b.Id, Number = b.Number!.Value, IssuedOn = b.IssuedOn!.Value }).ToListAsync(ct);
        Guid[] ids = [.. issues.Select(i => i.Id)];
        var receipts = ids.Length == 0 ? []
            : (await db.BulletinReceipts.AsNoTracking().Where(r => ids.Contains(r.BulletinId)).ToListAsync(ct))
                .ToDictionary(r => (r.BulletinId, r.AccountId), r => (DateOnly?)r.ReceivedOn);
        return new(
            accounts.Count,
            [
                .. issues.Select(i => new ReceivedIssue(
                    i.Id, i.Number, i.IssuedOn,
                    Ordered(accounts.Select(a => new Recipient(a.DisplayName, a.Role, receipts.GetValueOrDefault((i.Id, a.Id))))))),
            ]);
    }

    private static IQueryable<Account> Reached(this AppDbContext db, string county)
    {
        var roles = Permissions.RolesFor(Act.ReceiveBulletin);
        return db.Users.AsNoTracking()
            .Where(a => !a.IsDisabled && roles.Contains(a.Role)
                && (a.ScopePrefix!.Substring(0, 6) == county || a.Villages.Any(v => v.VillageCode.Substring(0, 6) == county)
                    || db.Departments.Any(d => d.Id == a.DepartmentId && d.CountyCode == county)));
    }

    private static IReadOnlyList<Recipient> Ordered(IEnumerable<Recipient> recipients) =>
        [.. recipients.OrderBy(a => a.ReceivedOn is not null).ThenBy(a => a.Role).ThenBy(a => a.Name, StringComparer.Ordinal)];
}
