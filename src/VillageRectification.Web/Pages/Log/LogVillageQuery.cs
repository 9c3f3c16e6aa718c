using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Log;

internal static class LogVillageQuery
{
    private const int PhraseMaxLength = 20;
    private const int MostPhrases = 4;

    /// <summary>Untracked: adding a fact disturbs nobody's version. Null when the case is not there or not in the reader's scope.</summary>
    public static async Task<LogVillage?> LogVillageAsync(this AppDbContext db, CampaignFigures read, Guid id, DateOnly today, CancellationToken ct)
    {
        if (await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is not { } @case)
        {
            return null;
        }

        var campaign = await db.Campaigns.AsNoTracking().Include(c => c.Indicators).SingleAsync(c => c.Id == @case.CampaignId, ct);
        var name = await db.Divisions.Where(d => d.Code == @case.DivisionCode).Select(d => d.Name).SingleOrDefaultAsync(ct) ?? @case.DivisionCode;
        var revision = await db.CountyRevisions.Where(r => r.CountyCode == campaign.CountyCode).Select(r => r.Revision).SingleOrDefaultAsync(ct);
        var reading = (await read.OfAsync(campaign.Id, revision, today, ct))!.Readings.FirstOrDefault(r => r.CaseId == id);
        var phrases = await db.ProgressEntries
            .Where(e => e.CaseId == id && e.OccurredOn <= today && e.Text.Length <= PhraseMaxLength)
            .GroupBy(e => e.Text)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(e => e.OccurredOn)).ThenBy(g => g.Key)
            .Select(g => g.Key).Take(MostPhrases).ToListAsync(ct);
        return new(@case, campaign, name, reading?.OpenMeasures ?? [], phrases);
    }
}
