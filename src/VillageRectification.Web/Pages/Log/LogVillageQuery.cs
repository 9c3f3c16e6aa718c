using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Log;

internal static class LogVillageQuery
{
    private const int PhraseMaxLength = 20;
    private const int MostPhrases = 4;

    /// <summary>Untracked: adding a fact disturbs nobody's version.</summary>
    public static async Task<LogVillage> LogVillageAsync(this AppDbContext db, CampaignFigures read, RouteCase route, DateOnly today, CancellationToken ct)
    {
        var id = route.Id;
        var campaign = await db.Campaigns.AsNoTracking().Include(c => c.Indicators).SingleAsync(c => c.Id == route.Campaign.Id, ct);
        var reading = (await read.OfAsync(campaign.Id, route.Revision, today, ct))!.Readings.FirstOrDefault(r => r.CaseId == id);
        var phrases = await db.ProgressEntries
            .Where(e => e.CaseId == id && e.OccurredOn <= today && e.Text.Length <= PhraseMaxLength)
            .GroupBy(e => e.Text)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(e => e.OccurredOn)).ThenBy(g => g.Key)
            .Select(g => g.Key).Take(MostPhrases).ToListAsync(ct);
        return new(route.Case, campaign, route.Village, reading?.OpenMeasures ?? [], phrases);
    }
}
