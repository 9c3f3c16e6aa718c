using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Persistence.Readings;

/// <summary>What the presence pages read beside the readings.</summary>
public static class PresenceMonthQueries
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    /// <summary>Every presence rule of a campaign, also the ended ones.</summary>
    public static async Task<IReadOnlyList<PresenceRule>> PresenceRulesAsync(this AppDbContext db, Guid campaignId, CancellationToken ct) =>
    [
        .. (await db.Campaigns.AsNoTracking().Where(c => c.Id == campaignId).SelectMany(c => c.PresenceRules).ToListAsync(ct))
            .OrderBy(r => r.Capacity).ThenByDescending(r => r.Period).ThenBy(r => r.MinimumDays),
    ];

    /// <summary>Versions of a village's presence entries that no longer hold, of records that ever were of a day in a span, or are moved into it.</summary>
    /// <param name="records">Records that are live in the span.</param>
    /// <returns>Of each record in the order in which they ended.</returns>
    public static async Task<IReadOnlyList<PresenceEntry>> VoidedPresenceAsync(
        this AppDbContext db, Guid caseId, DateOnly first, DateOnly last, IReadOnlyCollection<Guid> records, CancellationToken ct)
    {
        var voided = db.PresenceEntries.IgnoreQueryFilters(LiveFilter).AsNoTracking().Where(p => p.CaseId == caseId && p.VoidedAt != null);
        return await voided
            .Where(p => records.Contains(p.RecordId) || voided.Any(o => o.RecordId == p.RecordId && o.OccurredOn >= first && o.OccurredOn <= last))
            .OrderBy(p => p.RecordId).ThenBy(p => p.VoidedAt).ThenBy(p => p.Id).ToListAsync(ct);
    }

    /// <summary>Versions of a village's leaves that no longer hold, of records that ever touched a span, or are moved into it.</summary>
    /// <param name="records">Records that are live in the span.</param>
    /// <returns>Of each record in the order in which they ended.</returns>
    public static async Task<IReadOnlyList<PresenceLeave>> VoidedLeavesAsync(
        this AppDbContext db, Guid caseId, DateOnly first, DateOnly last, IReadOnlyCollection<Guid> records, CancellationToken ct)
    {
        var voided = db.PresenceLeaves.IgnoreQueryFilters(LiveFilter).AsNoTracking().Where(l => l.CaseId == caseId && l.VoidedAt != null);
        return await voided
            .Where(l => records.Contains(l.RecordId) || voided.Any(o => o.RecordId == l.RecordId && o.From <= last && o.Until >= first))
            .OrderBy(l => l.RecordId).ThenBy(l => l.VoidedAt).ThenBy(l => l.Id).ToListAsync(ct);
    }

    /// <summary>On which days of a span somebody of the team or the department was in each village.</summary>
    /// <param name="cases">Null for every case of the campaign.</param>
    public static async Task<ILookup<Guid, (DateOnly Day, Capacity Capacity)>> PresenceDaysAsync(
        this AppDbContext db, Guid campaignId, IReadOnlyCollection<Guid>? cases, DateOnly first, DateOnly last, CancellationToken ct)
    {
        var entries = db.PresenceEntries.AsNoTracking().Where(p => p.OccurredOn >= first && p.OccurredOn <= last
            && (p.Capacity == Capacity.Team || p.Capacity == Capacity.ResidentDeputy || p.Capacity == Capacity.Liaison));
        entries = cases is null
            ? entries.Where(p => db.Cases.Any(c => c.Id == p.CaseId && c.CampaignId == campaignId))
            : entries.Where(p => cases.Contains(p.CaseId));
        var rows = await entries.Select(p => new { p.CaseId, p.OccurredOn, p.Capacity }).Distinct().ToListAsync(ct);
        return rows.ToLookup(r => r.CaseId, r => (r.OccurredOn, r.Capacity));
    }

    /// <summary>
    /// Standing, team and ties of the villages in which one of them began in the second half of a month, or that were suspended: of no
    /// other can a month be left unjudged.
    /// </summary>
    public static async Task<ILookup<Guid, CaseFact>> TiesInDoubtAsync(
        this AppDbContext db, Guid campaignId, DateOnly middle, DateOnly last, CancellationToken ct)
    {
        var cases = db.Cases.Where(c => c.CampaignId == campaignId).Select(c => c.Id);
        var standings = db.StandingChanges.Where(s => s.OccurredOn <= last && (s.OccurredOn > middle || s.Standing != Standing.Active));
        var inDoubt = await standings.Select(s => s.CaseId)
            .Union(db.TeamMembers.Where(m => m.OccurredOn > middle && m.OccurredOn <= last).Select(m => m.CaseId))
            .Union(db.LiaisonAssignments.Where(a => a.OccurredOn > middle && a.OccurredOn <= last).Select(a => a.CaseId))
            .Union(db.TownshipLeaders.Where(l => l.OccurredOn > middle && l.OccurredOn <= last).Select(l => l.CaseId))
            .Where(id => cases.Contains(id))
            .ToListAsync(ct);
        CaseFact[] facts = inDoubt.Count == 0 ? [] :
        [
            .. await db.StandingChanges.AsNoTracking().Where(f => inDoubt.Contains(f.CaseId)).ToListAsync(ct),
            .. await db.TeamMembers.AsNoTracking().Where(f => inDoubt.Contains(f.CaseId)).ToListAsync(ct),
            .. await db.TeamDepartures.AsNoTracking().Where(f => inDoubt.Contains(f.CaseId)).ToListAsync(ct),
            .. await db.LiaisonAssignments.AsNoTracking().Where(f => inDoubt.Contains(f.CaseId)).ToListAsync(ct),
            .. await db.LiaisonEndings.AsNoTracking().Where(f => inDoubt.Contains(f.CaseId)).ToListAsync(ct),
            .. await db.TownshipLeaders.AsNoTracking().Where(f => inDoubt.Contains(f.CaseId)).ToListAsync(ct),
        ];
        return facts.ToLookup(f => f.CaseId);
    }
}
