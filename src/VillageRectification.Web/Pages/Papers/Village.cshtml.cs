using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>A document of a village on A4: the browser prints it, Word goes on writing in it.</summary>
internal sealed class VillageModel(AppDbContext db, CampaignFigures read, WorkCalendar calendar, RouteCase route) : PageModel
{
    public RouteCase Route => route;

    public VillagePaper Kind { get; private set; } = null!;

    /// <summary>Null where nothing is on record that it is made of.</summary>
    public DocumentView? Paper { get; private set; }

    public async Task<IActionResult> OnGetAsync(string paper, [FromQuery] string? format, CancellationToken ct)
    {
        if (VillagePapers.Find(paper) is not { } kind)
        {
            return NotFound();
        }

        Kind = kind;
        var county = route.Campaign.CountyCode;
        var departments = await db.Departments.AsNoTracking().Where(d => d.CountyCode == county).ToDictionaryAsync(d => d.Id, d => d.Name, ct);
        Paper = kind.Write(new(route.Campaign, await read.CaseFileAsync(route, calendar.Today, ct), departments));
        return format == WordFile.Format && Paper is not null ? Paper.ToWord(await read.CalledAsync(route, calendar.Today, ct) + kind.Name) : Page();
    }
}
