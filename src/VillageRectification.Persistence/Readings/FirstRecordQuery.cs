using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Persistence.Readings;

/// <summary>From which day on something of a campaign is written down.</summary>
public static class FirstRecordQuery
{
    /// <summary>
    /// The first day on or after the campaign's start; what a ledger brought from before it stays before it. Null when nothing is written down.
    /// </summary>
    public static async Task<DateOnly?> FirstRecordAsync(this AppDbContext db, Campaign campaign, CancellationToken ct)
    {
        var (id, start) = (campaign.Id, campaign.Start);
        var ofCases = await db.Set<CaseFact>().Where(f => f.OccurredOn >= start && db.Cases.Any(c => c.Id == f.CaseId && c.CampaignId == id))
            .MinAsync(f => (DateOnly?)f.OccurredOn, ct);
        var ofTownships = await db.ResponsibilityHolders.Where(h => h.CampaignId == id && h.OccurredOn >= start).Select(h => (DateOnly?)h.OccurredOn)
            .Concat(db.TownshipPlans.Where(p => p.CampaignId == id && p.OccurredOn >= start).Select(p => (DateOnly?)p.OccurredOn)).MinAsync(ct);
        return ofCases is null || ofTownships < ofCases ? ofTownships : ofCases;
    }
}
