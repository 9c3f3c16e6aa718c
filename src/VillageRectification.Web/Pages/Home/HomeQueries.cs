using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Infrastructure;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What several start pages read.</summary>
internal static class HomeQueries
{
    /// <summary>The figures a month earlier; null when the campaign had not begun.</summary>
    public static async Task<FigureSet?> MonthAgoAsync(this AppDbContext db, FrameCampaign campaign, DateOnly today, CancellationToken ct) =>
        today.AddMonths(-1) is var day && day >= campaign.Start ? await db.FigureSetAsync(campaign.Id, day, ct) : null;

    public static async Task<IReadOnlyList<RiskRow>> RisksAsync(this AppDbContext db, FigureSet figures, DateOnly today, CancellationToken ct)
    {
        CaseReading[] ranked = [.. RiskRow.Rank(figures.Counted)];
        var persons = await db.PersonsOfAsync([.. ranked.Select(r => r.CaseId)], today, ct);
        return [.. ranked.Select(r => new RiskRow(r, persons[r.CaseId]))];
    }
}
