using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Presence;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>帮扶月表 of the villages in the reader's scope: on A4, in Word, and as a workbook for who may take lists away.</summary>
internal sealed class SupportModel(AppDbContext db, CampaignFigures read, CallerAccess access, CampaignChoice campaigns, WorkCalendar calendar) : PageModel
{
    public MonthChoice Choice { get; private set; } = null!;

    public DocumentView Paper { get; private set; } = null!;

    public bool MayExport => access.Current.May(Act.ExportLists);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = MonthChoice.Name)] string? month, [FromQuery] string? format, CancellationToken ct)
    {
        if (await campaigns.CurrentAsync(ct) is not { } campaign)
        {
            return NotFound();
        }

        Choice = MonthChoice.Of(month, campaign.Start, calendar.Today);
        var last = Choice.Shown.Last < calendar.Today ? Choice.Shown.Last : calendar.Today;
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, last, ct))!;
        var county = campaign.CountyCode;
        var departments = await db.Departments.AsNoTracking().Where(d => d.CountyCode == county).ToDictionaryAsync(d => d.Id, d => d.Name, ct);
        SupportMonth sheet = new(figures, Choice.Shown, departments, await FactsAsync(campaign.Id, last, ct));
        if (format is WorkbookFile.Format or WordFile.Format && !MayExport)
        {
            return Forbid();
        }

        Paper = sheet.Document();
        return format == WorkbookFile.Format ? sheet.Workbook().ToWorkbook(sheet.Title) : format == WordFile.Format ? Paper.ToWord(sheet.Title) : Page();
    }

    private async Task<ILookup<Guid, CaseFact>> FactsAsync(Guid campaignId, DateOnly last, CancellationToken ct)
    {
        var cases = db.Cases.Where(c => c.CampaignId == campaignId).Select(c => c.Id);
        CaseFact[] facts =
        [
            .. await db.SupportItems.AsNoTracking().Where(f => f.OccurredOn <= last && cases.Contains(f.CaseId)).ToListAsync(ct),
            .. await db.Commitments.AsNoTracking().Where(f => f.OccurredOn <= last && cases.Contains(f.CaseId)).ToListAsync(ct),
            .. await db.DepartmentPlans.AsNoTracking().Where(f => f.OccurredOn <= last && cases.Contains(f.CaseId)).ToListAsync(ct),
            .. await db.DepartmentPlanOutcomes.AsNoTracking().Where(f => f.OccurredOn <= last && cases.Contains(f.CaseId)).ToListAsync(ct),
        ];
        return facts.ToLookup(f => f.CaseId);
    }
}
