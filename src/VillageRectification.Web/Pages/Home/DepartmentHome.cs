using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>工作台 of the organization department.</summary>
internal sealed record DepartmentHome(
    FrameCampaign Campaign, FigureSet Figures, IReadOnlyList<Tile> Tiles, IReadOnlyList<RiskRow> Risks, IReadOnlyList<OverdueLine> Overdue,
    IReadOnlyList<WorkTask> Tasks)
{
    public static async Task<DepartmentHome> LoadAsync(AppDbContext db, CampaignFigures read, FrameCampaign campaign, Role role, DateOnly today, CancellationToken ct)
    {
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, today, ct))!;
        var before = await read.MonthAgoAsync(campaign, today, ct);
        var cases = db.Cases.Where(c => c.CampaignId == campaign.Id && c.Standing != Standing.Removed).Select(c => c.Id);
        var measures = await db.MeasuresOf(cases, today).ToListAsync(ct);
        var problems = await db.ProblemsOf(cases, today).ToListAsync(ct);
        var findings = await db.FindingsOf(cases, today).ToListAsync(ct);
        return new(
            campaign, figures, TileText.Department(figures, before, today), await db.RisksAsync(figures, today, ct),
            [
                OverdueLine.Of("整顿措施", "overdueMeasures", measures.Where(m => m.DoneOn is null).Select(m => m.DueOn), today),
                OverdueLine.Of("突出问题", "overdueProblems", problems.Where(p => p.Reading.IsOpen).Select(p => p.DueOn), today),
                OverdueLine.Of("督查问题", null, findings.Where(f => f.RemediedOn is null).Select(f => f.DueOn), today),
            ],
            [.. await db.BulletinTasksAsync(campaign, role, today, ct), .. TaskText.Department(figures, findings, today)]);
    }
}
