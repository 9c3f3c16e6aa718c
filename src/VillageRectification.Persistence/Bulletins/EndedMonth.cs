using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>The draft that every month gets when it has ended, whether or not somebody begins one.</summary>
public static class EndedMonth
{
    /// <summary>
    /// Drafts the month before <paramref name="today"/> of every campaign that rectifies villages and has none of it. The caller sees every county.
    /// </summary>
    /// <returns>How many were drafted.</returns>
    public static async Task<int> DraftEndedMonthAsync(this AppDbContext db, DateOnly today, CancellationToken ct)
    {
        var month = Month.Of(today).Previous;
        var first = month.First;
        var campaigns = await db.Campaigns.AsNoTracking()
            .Where(c => db.Cases.Any(v => v.CampaignId == c.Id))
            .Where(c => !db.Bulletins.Any(b => b.CampaignId == c.Id && b.FirstDay == first && b.CorrectsId == null))
            .ToListAsync(ct);
        var drafted = 0;
        foreach (var campaign in campaigns.Where(c => !Bulletin.AgainstDrafting(c, month, today).Any()))
        {
            db.Bulletins.Add(new(campaign, month, today, Caller.CommandLineId));
            // Somebody may begin it at the same moment: the month's index lets one through.
            drafted += await db.TrySaveNewAsync(ct) ? 1 : 0;
        }

        return drafted;
    }
}
