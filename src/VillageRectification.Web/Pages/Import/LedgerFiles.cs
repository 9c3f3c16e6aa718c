using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>
/// Reads a file: a ledger, whose villages are known by their codes or, without any, by their names; or the month sheet of presence, whose villages
/// the campaign knows by name.
/// </summary>
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
            : await PlaceAsync(reading, heading, ct);
    }

    /// <summary>The villages of the county that the ledger is of.</summary>
    public async Task<IReadOnlyList<SheetVillage>> CountyOfAsync(LedgerReading reading, LedgerHeading heading, CancellationToken ct) =>
        await CountyAsync(reading, heading, ct) is { } county ? await db.CountyPlacesAsync(county, ct) : [];

    private async Task<LedgerReading> PlaceAsync(LedgerReading reading, LedgerHeading heading, CancellationToken ct)
    {
        if (reading.Named.Count == 0 || await CountyAsync(reading, heading, ct) is not { } county)
        {
            return reading;
        }

        return new LedgerPlaces(
            await db.SheetVillagesAsync(heading with { County = county }, ct), await db.CountyPlacesAsync(county, ct), heading.Villages).Place(reading);
    }

    // Of the campaign that was chosen, of the codes that the file has, or of the only campaign of that name.
    private async Task<string?> CountyAsync(LedgerReading reading, LedgerHeading heading, CancellationToken ct)
    {
        if (heading.County is not null || reading.Rows.Count > 0)
        {
            return heading.County ?? DivisionCode.Parse(reading.Rows[0].Row.DivisionCode).County;
        }

        return await db.Campaigns.Where(c => c.Name == heading.Campaign).Select(c => c.CountyCode).Take(2).ToListAsync(ct) is [var only] ? only : null;
    }
}
