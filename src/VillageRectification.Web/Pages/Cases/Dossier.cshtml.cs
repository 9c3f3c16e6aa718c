using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Documents;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Papers;
using VillageRectification.Web.Pages.People;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>一村一档 on A4, in the order of a file: what the village is, who answers for it, what was done, how it ended, what happened when.</summary>
[OnlyShowsCase]
internal sealed class DossierModel(AppDbContext db, CampaignFigures read, WorkCalendar calendar, RouteCase route) : PageModel
{
    private const string TitleWords = "整顿档案";

    public CaseFile Case { get; private set; } = null!;

    public DocumentView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery] string? format, CancellationToken ct)
    {
        Case = await read.CaseFileAsync(route, calendar.Today, ct);
        var (county, today) = (route.Campaign.CountyCode, calendar.Today);
        var departments = await db.Departments.AsNoTracking().Where(d => d.CountyCode == county).ToDictionaryAsync(d => d.Id, d => d.Name, ct);
        var township = DivisionCode.Parse(Case.DivisionCode).Township.Value;
        var holders = await db.ResponsibilityHolders.AsNoTracking()
            .Where(h => h.CampaignId == route.Campaign.Id && h.DivisionCode == township && h.OccurredOn <= today).ToListAsync(ct);
        var plans = await db.TownshipPlans.AsNoTracking()
            .Where(p => p.CampaignId == route.Campaign.Id && p.DivisionCode == township && p.OccurredOn <= today).ToListAsync(ct);
        var entries = Case.Chronicle.Entries(kind: null);
        var names = await db.NamesAsync(entries.SelectMany(e => new[] { e.Late?.By, e.By }).OfType<Guid>(), ct);
        VillagePeople people = new(Case, departments, holders, heldBefore: []);
        Section[] parts =
        [
            DossierVillage.Facts(Case),
            DossierVillage.Committees(Case, route.Campaign.UnitWord),
            DossierPeople.Part(Case, people, route.Campaign.UnitWord),
            DossierWork.Diagnoses(Case),
            DossierWork.ProblemsAndMeasures(Case, plans.Chronological().LastOrDefault()),
            DossierPresence.Part(Case, route.Campaign.UnitWord),
            DossierWork.Support(Case, departments),
            DossierWork.Acceptance(Case),
            DossierWork.Chronicle(entries, names, calendar),
        ];
        // What no office issues has no red head.
        View = new(
            new(new(route.Campaign.Name, ""), [Case.Village + TitleWords], parts), new("", $"{Case.Township}　数据截至{Case.AsOf.ToFull()}", ""),
            FigureLinks.OfVillage(Case.Id));
        return format == WordFile.Format ? View.ToWord(await read.CalledAsync(route, today, ct) + TitleWords) : Page();
    }
}
