using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What several start pages read.</summary>
internal static class HomeQueries
{
    /// <summary>The figures today and a month earlier; those are null when the campaign had not begun. After a save both are read at the same time.</summary>
    public static async Task<(FigureSet Now, FigureSet? MonthAgo)> WithMonthAgoAsync(
        this CampaignFigures read, FrameCampaign campaign, DateOnly today, CancellationToken ct)
    {
        var before = Month.Before(today);
        var now = read.OfAsync(campaign.Id, campaign.Revision, today, ct);
        var monthAgo = before >= campaign.Start ? read.OfAsync(campaign.Id, campaign.Revision, before, ct) : Task.FromResult<FigureSet?>(null);
        await Task.WhenAll(now, monthAgo);
        return ((await now)!, await monthAgo);
    }

    /// <summary>The bulletin issued last; null when none was.</summary>
    /// <param name="reader">An account.</param>
    public static Task<LastBulletin?> LastBulletinAsync(this AppDbContext db, Guid campaignId, Guid reader, CancellationToken ct) =>
        db.Bulletins.AsNoTracking().Where(b => b.CampaignId == campaignId && b.State == BulletinState.Issued)
            .OrderByDescending(b => b.KnownAt)
            .Select(b => new LastBulletin(
                b.Id, b.Number!.Value, b.FirstDay, b.IssuedOn, db.BulletinReceipts.Any(r => r.BulletinId == b.Id && r.AccountId == reader)))
            .FirstOrDefaultAsync(ct);
}
