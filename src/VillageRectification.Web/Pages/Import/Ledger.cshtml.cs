using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Import;

/// <summary>The ledger as a workbook in the form in which it is imported: what is on record, or empty; and what the form has no place for.</summary>
internal sealed class LedgerModel(AppDbContext db, LedgerExport export, CampaignChoice campaigns, WorkCalendar calendar) : PageModel
{
    /// <summary>Asks for the form without rows.</summary>
    public const string Blank = "blank";

    /// <summary>Asks for the one wide sheet without rows.</summary>
    public const string Wide = "wide";

    /// <summary>Null when there is no campaign in the reader's scope: there is an empty form to take along, and nothing else.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] string? format, CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (format is Blank)
        {
            return LedgerForm.Sheets.Select(s => LedgerSheets.Of(s, s.Name)).ToArray().ToWorkbook("台账空白表");
        }

        if (format is Wide)
        {
            return await WideAsync(ct);
        }

        if (format is not WorkbookFile.Format || Campaign is null)
        {
            return Page();
        }

        await export.OpenAsync(Campaign.Id, ct);
        var name = $"{Campaign.CountyName}{Campaign.Name}台账";
        return await WorkbookFile.ToWorkbookAsync($"{name}（{calendar.Today.ToList()}）", async book =>
        {
            foreach (var sheet in LedgerForm.Sheets)
            {
                book.Begin(LedgerSheets.Of(sheet, $"{name} {sheet.Name}"));
                await foreach (var row in export.RowsAsync(sheet, ct))
                {
                    book.Write(LedgerSheets.Of(sheet, row));
                }
            }
        });
    }

    // With the words of the campaign that is looked at; with the usual ones where there is none.
    private async Task<IActionResult> WideAsync(CancellationToken ct)
    {
        var terms = Campaign is null ? UsualTerms.All
            : await db.TermsAsync(new(Campaign.Name, Campaign.Start, Campaign.Deadline, Campaign.CountyCode), ct);
        var name = Campaign is null ? WideSheet.Name : $"{Campaign.CountyName}{Campaign.Name}台账";
        return WideSheets.Blank(name, Campaign?.UnitWord ?? CampaignWords.Village, Campaign?.Start ?? calendar.Today, terms).ToWorkbook("台账空白表（一张表）");
    }
}
