using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Bulletins;

namespace VillageRectification.Web.Pages.Log;

internal static class LoggedWorkQuery
{
    /// <summary>Tracked. Null when it is not there, withdrawn, out of the reader's scope, or was read from a ledger instead of logged.</summary>
    public static async Task<LoggedWork?> LoggedWorkAsync(this AppDbContext db, Guid caseId, Guid recordId, CancellationToken ct)
    {
        if (await db.ProgressEntries.SingleOrDefaultAsync(e => e.CaseId == caseId && e.RecordId == recordId && e.LedgerRecordId == null, ct) is not { } entry)
        {
            return null;
        }

        var @case = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == caseId, ct);
        var quantities = await db.IndicatorQuantities.Where(q => q.ProgressRecordId == recordId).OrderBy(q => q.Indicator).ToListAsync(ct);
        // One save has one instant, and an account does not save twice within a millisecond.
        var presence = await db.PresenceEntries.SingleOrDefaultAsync(
            p => p.CaseId == caseId && p.OccurredOn == entry.OccurredOn && p.RecordedAt == entry.RecordedAt && p.RecordedBy == entry.RecordedBy && p.LedgerRecordId == null, ct);
        var work = new LoggedWork(entry, quantities, presence)
        {
            CampaignId = @case.CampaignId,
            Village = await db.Divisions.Where(d => d.Code == @case.DivisionCode).Select(d => d.Name).SingleOrDefaultAsync(ct) ?? @case.DivisionCode,
            Units = await db.Campaigns.Where(c => c.Id == @case.CampaignId).SelectMany(c => c.Indicators).ToDictionaryAsync(i => i.Name, i => i.Unit, ct),
        };
        Guid[] rows = [entry.Id, .. work.WrittenWithIt.Select(f => f.Id)];
        return work with { IsCounted = await db.IsCountedAsync(@case.CampaignId, rows, entry.RecordedAt, ct) };
    }
}
