using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Presence;

namespace VillageRectification.Web.Pages.Home;

/// <summary>今天 of who works in villages: what is to be done, the numbers, how the villages stand, and what the department changed in them.</summary>
internal sealed record TodayHome(
    FrameCampaign Campaign, TaskList Tasks, IReadOnlyList<Tile> Tiles, IReadOnlyList<TodayVillage> Villages, IReadOnlyList<CorrectedRecord> Corrected)
{
    /// <summary>What the township's records say of whose account it is; null where they say nothing.</summary>
    public OwnPost? Post { get; init; }

    public static async Task<TodayHome> LoadAsync(
        AppDbContext db, CampaignFigures read, FrameCampaign campaign, Caller caller, DateOnly today, DateTime now, CancellationToken ct)
    {
        var (role, person) = (caller.Role!.Value, caller.PersonName);
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, today, ct))!;
        var doubts = await db.DoubtsAsync(campaign.Id, today, ct);
        var tasks = TaskList.Of(figures, doubts, role);
        // The last word on a plan stands for what was asked of it before.
        var sentBack = await db.SentBackTasksAsync(figures, role, ct);
        return new(
            campaign,
            tasks with
            {
                Now =
                [
                    .. await db.ScreeningTasksAsync(campaign, caller, today, ct), .. await db.WarningTasksAsync(figures, role, today, ct), .. sentBack,
                    .. tasks.Now.Where(t => sentBack.All(s => s.Address != t.Address)),
                    .. await db.ReceiptTasksAsync(campaign, caller, today, ct),
                ],
            },
            TileText.Village(figures, role),
            [.. figures.Counted.Select(r => TodayVillage.Of(r, figures.Frame, [.. doubts[r.CaseId]], role, person)).OrderByDescending(v => v.IsOwn)],
            await db.CorrectedAsync(figures, role, now, ct))
        {
            Post = OwnPost.Of(role, person, figures.Counted.Count == 0 ? null : figures.Counted[0].Persons),
        };
    }
}
