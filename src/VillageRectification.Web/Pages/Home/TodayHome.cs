using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Home;

/// <summary>今天 of who works in villages: what is to be done, the numbers, how the villages stand, and what the department changed in them.</summary>
internal sealed record TodayHome(
    FrameCampaign Campaign, TaskList Tasks, IReadOnlyList<Tile> Tiles, IReadOnlyList<TodayVillage> Villages, IReadOnlyList<CorrectedRecord> Corrected)
{
    public static async Task<TodayHome> LoadAsync(
        AppDbContext db, CampaignFigures read, FrameCampaign campaign, Role role, DateOnly today, DateTime now, CancellationToken ct)
    {
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, today, ct))!;
        return new(
            campaign, TaskList.Of(figures, role), TileText.Village(figures, role), [.. figures.Counted.Select(r => TodayVillage.Of(r, figures.Frame))],
            await db.CorrectedAsync(figures, role, now, ct));
    }
}
