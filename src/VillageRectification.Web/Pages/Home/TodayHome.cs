using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
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

    /// <summary>The other campaigns of the day in which something is to be done now, with how much.</summary>
    public IReadOnlyList<(FrameCampaign Campaign, int Now)> Elsewhere { get; init; } = [];

    /// <param name="campaigns">Within the reader's reach, the one shown among them.</param>
    public static async Task<TodayHome> LoadAsync(
        AppDbContext db, CampaignFigures read, FrameCampaign campaign, IEnumerable<FrameCampaign> campaigns, Caller caller, DateOnly today, DateTime now,
        CancellationToken ct)
    {
        var (role, person) = (caller.Role!.Value, caller.PersonName);
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, today, ct))!;
        var doubts = await db.DoubtsAsync(campaign.Id, today, ct);
        List<(FrameCampaign, int)> elsewhere = [];
        foreach (var other in campaigns.Where(c => c.IsBeside(campaign, today)))
        {
            var there = (await read.OfAsync(other.Id, other.Revision, today, ct))!;
            if ((await TasksAsync(db, read, there, await db.DoubtsAsync(other.Id, today, ct), other, caller, today, ct)).Now.Count is > 0 and var waiting)
            {
                elsewhere.Add((other, waiting));
            }
        }

        return new(
            campaign,
            await TasksAsync(db, read, figures, doubts, campaign, caller, today, ct),
            TileText.Village(figures, role),
            [.. figures.Counted.Select(r => TodayVillage.Of(r, figures.Frame, doubts, role, person)).OrderByDescending(v => v.IsOwn)],
            await db.CorrectedAsync(figures, role, now, ct))
        {
            Post = OwnPost.Of(role, person, figures.Counted.Count == 0 ? null : figures.Counted[0].Persons),
            Elsewhere = elsewhere,
        };
    }

    private static async Task<TaskList> TasksAsync(
        AppDbContext db, CampaignFigures read, FigureSet figures, ILookup<Guid, CaseFact> doubts, FrameCampaign campaign, Caller caller, DateOnly today,
        CancellationToken ct)
    {
        var role = caller.Role!.Value;
        var tasks = TaskList.Of(figures, doubts, role);
        // The last word on a plan stands for what was asked of it before.
        var sentBack = await db.SentBackTasksAsync(figures, role, ct);
        return tasks with
        {
            Now =
            [
                .. await db.ScreeningTasksAsync(campaign, caller, today, ct),
                .. await db.WarningTasksAsync(read, campaign, figures, role, today, ct), .. sentBack,
                .. tasks.Now.Where(t => sentBack.All(s => s.Address != t.Address)),
                .. await db.ReceiptTasksAsync(campaign, caller, today, ct),
            ],
        };
    }
}
