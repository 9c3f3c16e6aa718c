using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Log;

internal static class LoggedWorkQuery
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    /// <summary>Tracked. Null when it is not there, withdrawn, corrected since, or was read from a ledger instead of logged.</summary>
    public static async Task<LoggedWork?> LoggedWorkAsync(this AppDbContext db, RouteCase route, Guid recordId, CancellationToken ct)
    {
        var entry = await db.ProgressEntries.SingleOrDefaultAsync(
            e => e.CaseId == route.Id && e.Id == recordId && e.RecordId == recordId && e.LedgerRecordId == null, ct);
        if (entry is null)
        {
            return null;
        }

        var work = await db.WrittenWithAsync(route, entry, ct);
        Guid[] rows = [entry.Id, .. work.WrittenWithIt.Select(f => f.Id)];
        return work with { IsCounted = await db.IsCountedAsync(route.Case.CampaignId, rows, entry.RecordedAt, ct) };
    }

    /// <summary>What the account took back of that record, untracked; null when it did not.</summary>
    public static async Task<LoggedWork?> WithdrawnWorkAsync(this AppDbContext db, RouteCase route, Guid recordId, Guid accountId, CancellationToken ct)
    {
        var entry = await db.ProgressEntries.IgnoreQueryFilters(LiveFilter).AsNoTracking().SingleOrDefaultAsync(
            e => e.CaseId == route.Id && e.RecordId == recordId && e.VoidedBy == accountId && e.VoidReason == Withdrawal.Reason, ct);
        return entry is null ? null : await db.WrittenWithAsync(route, entry, ct);
    }

    /// <summary>The entry with what the same save wrote, taken back or not.</summary>
    public static async Task<LoggedWork> WrittenWithAsync(this AppDbContext db, RouteCase route, ProgressEntry entry, CancellationToken ct)
    {
        // One save has one instant. Should an account save twice within a millisecond, the days of both are alike and either will do.
        var days = await db.PresenceEntries.IgnoreQueryFilters(LiveFilter)
            .Where(p => p.CaseId == route.Id && p.OccurredOn == entry.OccurredOn)
            .OrderBy(p => p.Id)
            .ToListAsync(ct);
        var presence = days.FirstOrDefault(p =>
            p.RecordedAt == entry.RecordedAt && p.RecordedBy == entry.RecordedBy && p.VoidedAt == entry.VoidedAt && p.LedgerRecordId is null);
        var quantities = await db.IndicatorQuantities.IgnoreQueryFilters(LiveFilter)
            .Where(q => q.ProgressRecordId == entry.RecordId && q.VoidedAt == entry.VoidedAt)
            .OrderBy(q => q.Indicator).ToListAsync(ct);
        return new(entry, quantities, presence)
        {
            Village = route.Village,
            Units = await db.Campaigns.Where(c => c.Id == route.Case.CampaignId).SelectMany(c => c.Indicators).ToDictionaryAsync(i => i.Name, i => i.Unit, ct),
            IsDayClaimedElsewhere = presence is not null && days.Any(p => p != presence && p.VoidedAt is null && p.Capacity == presence.Capacity),
        };
    }
}
