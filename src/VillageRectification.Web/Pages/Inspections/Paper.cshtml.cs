using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>The paper forms that inspectors take along: the sheet, the ballot and the tally of the households, to be filled in by hand.</summary>
internal sealed class PaperModel(CallerAccess access, Inspecting inspecting, RouteCase route) : PageModel
{
    public Inspecting Inspecting => inspecting;

    public RouteCase Route => route;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await inspecting.LoadAsync(ct);
        return inspecting.Sheet is null ? this.ToCase(route, inspecting, access.Current) : Page();
    }
}
