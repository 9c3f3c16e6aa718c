using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Reads what is uploaded: a ledger, or the month sheet of presence, whose villages the campaign knows by name.</summary>
internal sealed class LedgerFiles(AppDbContext db, WorkCalendar calendar)
{
    /// <param name="content">Seekable; left open.</param>
    /// <param name="heading">Of the campaign that was chosen.</param>
    public async Task<LedgerReading> ReadAsync(Stream content, LedgerHeading heading, CancellationToken ct)
    {
        content.Position = 0;
        var reading = LedgerReader.Read(content);
        var isNoLedger = reading.Problems.Any(p => p.Kind is LedgerProblemKind.PlainText or LedgerProblemKind.NoLedgerSheet);
        return isNoLedger && MonthSheetReader.Read(content) is { } sheet
            ? sheet.ReadAs(await db.SheetVillagesAsync(heading, ct), calendar.Today)
            : reading;
    }
}
