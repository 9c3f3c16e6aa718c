using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Presence;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>一览 of a county leader: reads, on one page.</summary>
/// <param name="Own">Villages that the reader himself is tied to (我联系的村), by the name that his account is of; null while it is of none.</param>
/// <param name="Absent">Villages whose department did not come this month, though it is judged, by department.</param>
/// <param name="Short">Villages whose department came fewer days than the month's rule; null without such a rule.</param>
internal sealed record LeaderHome(
    FrameCampaign Campaign, FigureSet Figures, IReadOnlyList<Tile> Tiles, IReadOnlyList<CaseReading> Risks, IReadOnlyList<CaseReading>? Own,
    IReadOnlyList<(string? Department, string Village, Guid CaseId)> Absent,
    (long? Villages, int Minimum, string? Unknown)? Short, LastBulletin? Bulletin)
{
    public static async Task<LeaderHome> LoadAsync(
        AppDbContext db, CampaignFigures read, FrameCampaign campaign, Caller caller, DateOnly today, CancellationToken ct)
    {
        var person = caller.PersonName;
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, today, ct))!;
        var doubts = await db.DoubtsAsync(campaign.Id, today, ct);
        var rule = figures.ShortOfMonth(Capacity.Liaison);
        return new(
            campaign, figures, figures.Once("leader", TileText.Leader), figures.Once("care", RiskOrder.Of),
            person is null ? null : [.. figures.Counted.Where(r => OwnPost.Names(r.Persons.CountyLeader, person))],
            [.. figures.Counted.Where(r => IsReproached(r, doubts, today)).Select(r => (r.Persons.Department, r.Called, r.CaseId))],
            rule is null ? null : (figures.Value(rule), rule.Rule!.Minimum, UnknownText.Of(figures, rule)),
            await db.LastBulletinAsync(campaign.Id, caller.AccountId, ct));
    }

    // Who was assigned or whose village was listed too late in the month is not named for it; that nobody is assigned is said.
    private static bool IsReproached(CaseReading village, ILookup<Guid, CaseFact> doubts, DateOnly today) =>
        village.PresenceOf(Capacity.Liaison).MonthDays == 0
        && (doubts.UnjudgedIn(village, Month.Of(today), Capacity.Liaison, today) is null or UnjudgedMonth.NobodyTied);
}
