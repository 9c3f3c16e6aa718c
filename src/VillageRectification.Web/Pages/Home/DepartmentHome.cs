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

    public static async Task<DepartmentHome> LoadAsync(
        AppDbContext db, CampaignFigures read, FrameCampaign campaign, Caller caller, DateOnly today, CancellationToken ct)
    {
        var role = caller.Role!.Value;
        var (figures, before) = await read.WithMonthAgoAsync(campaign, today, ct);
        // What was drawn stands first, with its day, and once.
        var drawn = await db.DrawnTasksAsync(figures, role, ct);
        return new(
            campaign, figures, TileText.Department(figures, before, today), RiskOrder.Of(figures),
            [
                OverdueLine.Of("整顿措施", "overdueMeasures", figures.Counted.SelectMany(r => r.OpenMeasures).Select(m => m.DueOn), today),
                OverdueLine.Of("突出问题", "overdueProblems", figures.Counted.SelectMany(r => r.OpenProblems).Select(p => p.DueOn), today),
                OverdueLine.Of("督查问题", null, figures.Counted.SelectMany(r => r.OpenFindings).Select(f => f.DueOn), today),
            ],
            [
                .. await db.BulletinTasksAsync(campaign, role, today, ct), .. await db.ProposalTasksAsync(campaign, figures, role, ct),
                .. await db.ScreeningTasksAsync(campaign, caller, today, ct), .. drawn,
                .. TaskKinds.Of(role).SelectMany(k => k.Of(figures, role, drawn)),
            ])
        {
            Watched = [.. TaskKinds.Watched.Where(k => k.IsWatchedBy(role)).SelectMany(k => k.Of(figures, role))],
        };
    }
}
