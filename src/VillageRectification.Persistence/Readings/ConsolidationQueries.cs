using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Persistence.Readings;

/// <summary>What the watch over passed villages reads beside the readings.</summary>
public static class ConsolidationQueries
{
    /// <summary>What was done of late in each of the villages. Two queries.</summary>
    /// <param name="start">Of the campaign: months that began before it are not compared.</param>
    public static async Task<IReadOnlyDictionary<Guid, ConsolidationWork>> ConsolidationWorkAsync(
        this AppDbContext db, Guid campaignId, IReadOnlyCollection<Guid> cases, DateOnly start, DateOnly asOf, CancellationToken ct)
    {
        var last = await db.ProgressEntries.Where(p => cases.Contains(p.CaseId) && p.OccurredOn <= asOf).Select(p => new { p.CaseId, p.OccurredOn })
            .Concat(db.MeasureOutcomes.Where(o => cases.Contains(o.CaseId) && o.OccurredOn <= asOf).Select(o => new { o.CaseId, o.OccurredOn }))
            .Concat(db.ProblemStatusChanges.Where(s => cases.Contains(s.CaseId) && s.OccurredOn <= asOf).Select(s => new { s.CaseId, s.OccurredOn }))
            .GroupBy(f => f.CaseId).Select(g => new { Case = g.Key, On = g.Max(f => f.OccurredOn) })
            .ToDictionaryAsync(g => g.Case, g => g.On, ct);
        var days = await db.PresenceDaysAsync(campaignId, cases, ConsolidationWork.Since(asOf), ConsolidationWork.LastMonth(asOf).Last, ct);
        return cases.ToDictionary(c => c, c => ConsolidationWork.Of(
            last.TryGetValue(c, out var on) ? on : null,
            days[c].Where(d => d.Capacity is Capacity.Team or Capacity.ResidentDeputy).Select(d => d.Day), start, asOf));
    }

    /// <summary>The looks at the villages since a day.</summary>
    public static async Task<ILookup<Guid, ConsolidationLook>> LooksAsync(
        this AppDbContext db, IReadOnlyCollection<Guid> cases, DateOnly since, DateOnly asOf, CancellationToken ct) =>
        (await db.ConsolidationLooks.AsNoTracking().Where(l => cases.Contains(l.CaseId) && l.OccurredOn >= since && l.OccurredOn <= asOf).ToListAsync(ct))
            .ToLookup(l => l.CaseId);

    /// <summary>The number of the next warning card of a campaign: one that was taken back keeps its own.</summary>
    public static async Task<int> NextWarningAsync(this AppDbContext db, Guid campaignId, CancellationToken ct)
    {
        var cases = db.Cases.IgnoreQueryFilters([AppDbContext.ScopeFilter]).Where(c => c.CampaignId == campaignId).Select(c => c.Id);
        return 1 + (await db.ConsolidationWarnings.IgnoreQueryFilters([AppDbContext.LiveFilter, AppDbContext.ScopeFilter])
            .Where(w => cases.Contains(w.CaseId)).MaxAsync(w => w.Number, ct) ?? 0);
    }
}
