using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What several start pages read.</summary>
internal static class HomeQueries
{
    /// <summary>The figures a month earlier; null when the campaign had not begun.</summary>
    public static async Task<FigureSet?> MonthAgoAsync(this CampaignFigures read, FrameCampaign campaign, DateOnly today, CancellationToken ct) =>
        Month.Before(today) is var day && day >= campaign.Start ? await read.OfAsync(campaign.Id, campaign.Revision, day, ct) : null;

    /// <summary>The bulletin of the month, while it is not issued: staff drafts it, the head issues what is drafted.</summary>
    public static async Task<IReadOnlyList<WorkTask>> BulletinTasksAsync(this AppDbContext db, FrameCampaign campaign, Role role, DateOnly today, CancellationToken ct)
    {
        var month = Month.Of(today);
        var draft = await db.Bulletins.AsNoTracking().Where(b => b.CampaignId == campaign.Id && b.FirstDay == month.First && b.CorrectsId == null)
            .Select(b => new { b.Id, b.State }).SingleOrDefaultAsync(ct);
        return draft switch
        {
            { State: BulletinState.Issued } => [],
            { } drafted => [TaskText.Drafted(role, drafted.Id, month)],
            null when role.May(Act.DraftBulletin) => [TaskText.NotDrafted(month)],
            null => [],
        };
    }

    /// <summary>The bulletin issued last; null when none was.</summary>
    public static Task<LastBulletin?> LastBulletinAsync(this AppDbContext db, Guid campaignId, CancellationToken ct) =>
        db.Bulletins.AsNoTracking().Where(b => b.CampaignId == campaignId && b.State == BulletinState.Issued)
            .OrderByDescending(b => b.FirstDay).ThenByDescending(b => b.Number).Select(b => new LastBulletin(b.Id, b.Number, b.FirstDay, b.IssuedOn)).FirstOrDefaultAsync(ct);
}
