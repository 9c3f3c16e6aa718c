using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Papers;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>
/// The paper forms that inspectors take along: the sheet, the ballot and the tally of the households, to be filled in by hand; or, asked for, the sheet as
/// it was filled in.
/// </summary>
internal sealed class PaperModel(CampaignFigures read, CallerAccess access, Inspecting inspecting, RouteCase route) : PageModel
{
    public Inspecting Inspecting => inspecting;

    public RouteCase Route => route;

    /// <summary>What was filled in; null where that was not asked for, or nothing was.</summary>
    public DocumentView? Filled { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] bool filled, [FromQuery] string? format, CancellationToken ct)
    {
        await inspecting.LoadAsync(ct);
        if (inspecting.Sheet is null)
        {
            return this.ToCase(route, inspecting, access.Current);
        }

        Filled = filled ? FilledSheet.Of(inspecting, route) : null;
        return format == WordFile.Format && Filled is not null ? Filled.ToWord(await read.CalledAsync(route, inspecting.Today, ct) + FilledSheet.Name) : Page();
    }
}
