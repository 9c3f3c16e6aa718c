using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Pages.Presence;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>帮扶月表 of the villages in the reader's scope: on A4, in Word, and as a workbook for who may take lists away.</summary>
internal sealed class SupportModel(PaperDesk desk, CallerAccess access) : PageModel
{
    public MonthChoice Choice { get; private set; } = null!;

    public DocumentView Paper { get; private set; } = null!;

    public bool MayExport => access.Current.May(Act.ExportLists);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = MonthChoice.Name)] string? month, [FromQuery] string? format, CancellationToken ct)
    {
        if (await desk.OpenSupportAsync(month, ct) is not var (opened, sheet))
        {
            return NotFound();
        }

        if (format is WorkbookFile.Format or WordFile.Format && !MayExport)
        {
            return Forbid();
        }

        (Choice, Paper) = (opened.Choice!, opened.View!);
        return format == WorkbookFile.Format ? sheet.Workbook().ToWorkbook(sheet.Title) : format == WordFile.Format ? Paper.ToWord(sheet.Title) : Page();
    }
}
