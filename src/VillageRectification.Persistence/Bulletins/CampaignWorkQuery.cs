using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>What was done in the villages in the whole of a campaign, beside what the readings of a day know.</summary>
public static class CampaignWorkQuery
{
    /// <summary>The same with the days of every capacity and the visits since the campaign began.</summary>
    public static async Task<BulletinMaterial> WithCampaignWorkAsync(this AppDbContext db, BulletinMaterial m, CancellationToken ct)
    {
        var campaign = m.Campaign.Id;
        return m with
        {
            CampaignDays = await db.CampaignDaysAsync(campaign, m.AsOf, ct),
            Visits = await db.VisitsAsync(campaign, m.Campaign.Start, m.AsOf, ct),
        };
    }

    // A day on which two came is one day, and a resident deputy's is the team's as well.
    private static async Task<IReadOnlyDictionary<(Guid CaseId, Capacity Capacity), int>> CampaignDaysAsync(
        this AppDbContext db, Guid campaign, DateOnly asOf, CancellationToken ct)
    {
        var entries = db.PresenceEntries.AsNoTracking()
            .Where(p => p.OccurredOn <= asOf && db.Cases.Any(c => c.Id == p.CaseId && c.CampaignId == campaign));
        var each = await entries.Where(p => p.Capacity != Capacity.Team)
            .GroupBy(p => new { p.CaseId, p.Capacity })
            .Select(g => new { g.Key.CaseId, g.Key.Capacity, Days = g.Select(p => p.OccurredOn).Distinct().Count() })
            .ToListAsync(ct);
        var team = await entries.Where(p => p.Capacity == Capacity.Team || p.Capacity == Capacity.ResidentDeputy)
            .GroupBy(p => p.CaseId)
            .Select(g => new { CaseId = g.Key, Days = g.Select(p => p.OccurredOn).Distinct().Count() })
            .ToListAsync(ct);
        return each.Select(e => KeyValuePair.Create((e.CaseId, e.Capacity), e.Days))
            .Concat(team.Select(t => KeyValuePair.Create((t.CaseId, Capacity.Team), t.Days)))
            .ToDictionary();
    }
}
