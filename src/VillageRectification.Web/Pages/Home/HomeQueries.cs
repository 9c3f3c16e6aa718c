using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What several start pages read.</summary>
internal static class HomeQueries
{
    /// <summary>How far the villages had come a month before the figures; null when the campaign had not begun.</summary>
    public static async Task<EarlierAcceptance?> MonthAgoAsync(this CampaignFigures read, FigureSet now, long revision, CancellationToken ct) =>
        Month.Before(now.Frame.AsOf) is var before && before >= now.Frame.Campaign.Start
            ? await read.EarlierAsync(now.Frame.Campaign, revision, before, ct)
            : null;

    /// <summary>The bulletin issued last; null when none was.</summary>
    /// <param name="reader">An account.</param>
    public static Task<LastBulletin?> LastBulletinAsync(this AppDbContext db, Guid campaignId, Guid reader, CancellationToken ct) =>
        db.Bulletins.AsNoTracking().Where(b => b.CampaignId == campaignId && b.State == BulletinState.Issued)
            .OrderByDescending(b => b.KnownAt)
            .Select(b => new LastBulletin(
                b.Id, b.Number!.Value, b.FirstDay, b.IssuedOn, db.BulletinReceipts.Any(r => r.BulletinId == b.Id && r.AccountId == reader)))
            .FirstOrDefaultAsync(ct);
}
