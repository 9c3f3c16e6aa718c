using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Log;

internal static class LoggedWorkQuery
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    /// <summary>What the account took back of that record, untracked; null when it did not.</summary>
    public static async Task<LoggedWork?> WithdrawnWorkAsync(this AppDbContext db, RouteCase route, Guid recordId, Guid accountId, CancellationToken ct)
    {
        var entry = await db.ProgressEntries.IgnoreQueryFilters(LiveFilter).AsNoTracking().SingleOrDefaultAsync(
            e => e.CaseId == route.Id && e.RecordId == recordId && e.VoidedBy == accountId && e.VoidReason == Withdrawal.Reason, ct);
        return entry is null ? null : await db.WrittenWithAsync(route, entry, ct);
    }

    /// <summary>The entry with what was written with it, taken back or not.</summary>
    public static async Task<LoggedWork> WrittenWithAsync(this AppDbContext db, RouteCase route, ProgressEntry entry, CancellationToken ct)
    {
        var (record, voided) = (entry.RecordId, entry.VoidedAt);
        var days = await db.PresenceEntries.IgnoreQueryFilters(LiveFilter)
            .Where(p => p.CaseId == route.Id && (p.ProgressRecordId == record || (p.OccurredOn == entry.OccurredOn && p.VoidedAt == null)))
            .OrderBy(p => p.Id)
            .ToListAsync(ct);
        PresenceEntry[] own = [.. days.Where(p => p.ProgressRecordId == record && p.VoidedAt == voided)];
        Guid[] records = [record, .. own.Select(p => p.RecordId)];
        return new(entry)
        {
            Village = route.Village,
            Quantities = await db.IndicatorQuantities.IgnoreQueryFilters(LiveFilter)
                .Where(q => q.ProgressRecordId == record && q.VoidedAt == voided).OrderBy(q => q.Indicator).ToListAsync(ct),
            Presence = own,
            Support = await db.SupportItems.IgnoreQueryFilters(LiveFilter)
                .Where(s => s.ProgressRecordId == record && s.VoidedAt == voided).OrderBy(s => s.Id).ToListAsync(ct),
            Files = await db.Attachments.IgnoreQueryFilters(LiveFilter)
                .Where(a => records.Contains(a.AboutRecordId) && a.VoidedAt == voided).OrderBy(a => a.Ordinal).ThenBy(a => a.Id).ToListAsync(ct),
            Units = await db.Campaigns.Where(c => c.Id == route.Case.CampaignId).SelectMany(c => c.Indicators).ToDictionaryAsync(i => i.Name, i => i.Unit, ct),
            ClaimedElsewhere = [.. days.Except(own).Where(p => p.VoidedAt is null && p.OccurredOn == entry.OccurredOn).Select(p => p.Capacity).Distinct()],
        };
    }

    /// <summary>The other villages that the save of an entry wrote about.</summary>
    public static async Task<IReadOnlyList<(Guid Id, string Name)>> AlsoWrittenAsync(
        this AppDbContext db, ProgressEntry entry, CancellationToken ct, bool isLive = false) =>
    [
        // One save has one instant, and writes the same words everywhere.
        .. (await (isLive ? db.ProgressEntries : db.ProgressEntries.IgnoreQueryFilters(LiveFilter))
            .Where(e => e.RecordedAt == entry.RecordedAt && e.RecordedBy == entry.RecordedBy && e.Text == entry.Text && e.CaseId != entry.CaseId)
            .OrderBy(e => e.DivisionCode)
            .Select(e => new { e.CaseId, e.DivisionCode, Name = db.Divisions.Where(d => d.Code == e.DivisionCode).Select(d => d.Name).FirstOrDefault() })
            .ToListAsync(ct)).Select(e => (e.CaseId, e.Name ?? e.DivisionCode)),
    ];
}
