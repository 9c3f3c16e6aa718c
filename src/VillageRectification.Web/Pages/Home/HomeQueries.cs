using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What several start pages read.</summary>
internal static class HomeQueries
{
    /// <summary>The bulletin issued last; null when none was.</summary>
    /// <param name="reader">An account.</param>
    public static Task<LastBulletin?> LastBulletinAsync(this AppDbContext db, Guid campaignId, Guid reader, CancellationToken ct) =>
        db.Bulletins.AsNoTracking().Where(b => b.CampaignId == campaignId && b.State == BulletinState.Issued)
            .OrderByDescending(b => b.KnownAt)
            .Select(b => new LastBulletin(
                b.Id, b.Number!.Value, b.FirstDay, b.IssuedOn, db.BulletinReceipts.Any(r => r.BulletinId == b.Id && r.AccountId == reader)))
            .FirstOrDefaultAsync(ct);
}
