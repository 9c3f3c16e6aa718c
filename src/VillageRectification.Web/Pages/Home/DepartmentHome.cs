using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Home.Tasks;

namespace VillageRectification.Web.Pages.Home;

/// <summary>工作台 of the organization department.</summary>
internal sealed record DepartmentHome(
    FrameCampaign Campaign, FigureSet Figures, IReadOnlyList<Tile> Tiles, IReadOnlyList<CaseReading> Risks, IReadOnlyList<OverdueLine> Overdue,
    IReadOnlyList<WorkTask> Tasks)
{
    /// <summary>What townships and departments have to end.</summary>
    public required IReadOnlyList<WorkTask> Watched { get; init; }

    /// <summary>What the head answered the staff lately and did not follow.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>The other campaigns of the day in which something waits for the reader, with how much.</summary>
    public IReadOnlyList<(FrameCampaign Campaign, int Now)> Elsewhere { get; init; } = [];

    /// <param name="campaigns">Within the reader's reach, the one shown among them.</param>
    public static async Task<DepartmentHome> LoadAsync(
        AppDbContext db, CampaignFigures read, FrameCampaign campaign, IEnumerable<FrameCampaign> campaigns, Caller caller, DateOnly today,
        CancellationToken ct)
    {
        var role = caller.Role!.Value;
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, today, ct))!;
        List<(FrameCampaign, int)> elsewhere = [];
        foreach (var other in campaigns.Where(c => c.IsBeside(campaign, today)))
        {
            var there = (await read.OfAsync(other.Id, other.Revision, today, ct))!;
            if ((await TasksAsync(db, read, there, other, caller, today, ct)).Sum(t => t.Matters) is > 0 and var waiting)
            {
                elsewhere.Add((other, waiting));
            }
        }

        return new(
            campaign, figures, figures.Once("department", TileText.Department), figures.Once("care", RiskOrder.Of), figures.Once("overdue", OverdueLine.All),
            await TasksAsync(db, read, figures, campaign, caller, today, ct))
        {
            Answers = await read.AnswersAsync(campaign, figures, role, ct),
            Elsewhere = elsewhere,
            Watched = figures.Once<IReadOnlyList<WorkTask>>(
                $"watched by {role}", f => [.. TaskKinds.Watched.Where(k => k.IsWatchedBy(role)).SelectMany(k => k.Of(f, role))]),
        };
    }

    private static async Task<IReadOnlyList<WorkTask>> TasksAsync(
        AppDbContext db, CampaignFigures read, FigureSet figures, FrameCampaign campaign, Caller caller, DateOnly today, CancellationToken ct)
    {
        var role = caller.Role!.Value;
        // What was drawn stands first, with its day, and once.
        var drawn = await read.DrawnTasksAsync(campaign, figures, role, ct);
        var rest = drawn.Count == 0 ? figures.Once($"of {role}", f => Of(f, role, [])) : Of(figures, role, drawn);
        return
        [
            .. await read.BulletinTasksAsync(campaign, figures.Frame, caller, ct), .. await read.ProposalTasksAsync(campaign, figures, role, ct),
            .. await read.RuleDraftTasksAsync(campaign, figures, caller, ct),
            .. await db.ScreeningTasksAsync(campaign, caller, today, ct),
            .. await db.InspectionTasksAsync(read, campaign, figures, caller, ct), .. drawn,
            .. rest,
        ];
    }

    private static IReadOnlyList<WorkTask> Of(FigureSet figures, Role role, IReadOnlyCollection<WorkTask> apart) =>
        [.. TaskKinds.Of(role).SelectMany(k => k.Of(figures, role, apart))];
}
