using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
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

    /// <summary>The bulletins of this month and the last, while they are not issued: staff drafts and finishes, the head issues what has ended.</summary>
    public static async Task<IReadOnlyList<WorkTask>> BulletinTasksAsync(
        this AppDbContext db, FrameCampaign campaign, Role role, DateOnly today, CancellationToken ct)
    {
        var month = Month.Of(today);
        var first = month.Previous.First;
        var begun = await db.Bulletins.AsNoTracking().Where(b => b.CampaignId == campaign.Id && b.FirstDay >= first && b.CorrectsId == null)
            .OrderBy(b => b.FirstDay).ThenBy(b => b.Id).Select(b => new { b.Id, b.State, b.FirstDay }).ToListAsync(ct);
        return
        [
            .. begun.Where(b => b.State is BulletinState.Draft && (b.FirstDay < month.First || !role.May(Act.IssueBulletin)))
                .Select(b => TaskText.Drafted(role, b.Id, Month.Of(b.FirstDay))),
            .. role.May(Act.DraftBulletin) && begun.TrueForAll(b => b.FirstDay != month.First) ? [TaskText.NotDrafted(month)] : Array.Empty<WorkTask>(),
        ];
    }

    /// <summary>The bulletin issued last; null when none was.</summary>
    public static Task<LastBulletin?> LastBulletinAsync(this AppDbContext db, Guid campaignId, CancellationToken ct) =>
        db.Bulletins.AsNoTracking().Where(b => b.CampaignId == campaignId && b.State == BulletinState.Issued)
            .OrderByDescending(b => b.FirstDay).ThenByDescending(b => b.Number)
            .Select(b => new LastBulletin(b.Id, b.Number, b.FirstDay, b.IssuedOn))
            .FirstOrDefaultAsync(ct);
}
