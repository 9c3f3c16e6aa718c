using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>一览 of a county leader: reads, on one page.</summary>
/// <param name="Absent">Villages whose department did not come this month, by department.</param>
/// <param name="Short">Villages whose department came fewer days than the month's rule; null without such a rule.</param>
internal sealed record LeaderHome(
    FrameCampaign Campaign, FigureSet Figures, IReadOnlyList<Tile> Tiles, IReadOnlyList<RiskRow> Risks, IReadOnlyList<(string? Department, string Village, Guid CaseId)> Absent,
    (long? Villages, int Minimum)? Short, LastBulletin? Bulletin)
{
    public static async Task<LeaderHome> LoadAsync(AppDbContext db, CampaignFigures read, FrameCampaign campaign, DateOnly today, CancellationToken ct)
    {
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, today, ct))!;
        CaseReading[] absent = [.. figures.Counted.Where(r => r.PresenceOf(Capacity.Liaison).MonthDays == 0)];
        var persons = await db.PersonsOfAsync([.. absent.Select(r => r.CaseId)], today, ct);
        var rule = figures.Family(FigureName.PresenceShort).FirstOrDefault(f => f.Rule is { Capacity: Capacity.Liaison, Period: PresencePeriod.Month });
        return new(
            campaign, figures, TileText.Leader(figures), await db.RisksAsync(figures, today, ct),
            [.. absent.Select(r => (persons[r.CaseId].Department, r.Village, r.CaseId))],
            rule is null ? null : (figures.Value(rule), rule.Rule!.Minimum), await db.LastBulletinAsync(campaign.Id, ct));
    }
}
