using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.People;

/// <summary>责任人 of one village: the four ones, the work team, the ties, and the township's three holders.</summary>
internal sealed class IndexModel(AppDbContext db, CampaignFigures read, WorkCalendar calendar, RouteCase route) : PageModel
{
    public CaseFile Case { get; private set; } = null!;

    public VillagePeople People { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Case = await read.CaseFileAsync(route, calendar.Today, ct);
        var (county, today) = (route.Campaign.CountyCode, calendar.Today);
        var departments = await db.Departments.AsNoTracking().Where(d => d.CountyCode == county).ToDictionaryAsync(d => d.Id, d => d.Name, ct);
        var township = DivisionCode.Parse(Case.DivisionCode).Township.Value;
        var holders = await db.ResponsibilityHolders.AsNoTracking()
            .Where(h => h.DivisionCode == township && h.OccurredOn <= today).ToListAsync(ct);
        var here = holders.ToLookup(h => h.CampaignId == route.Campaign.Id);
        People = new(Case, departments, [.. here[true]], [.. here[false]]);
    }
}
