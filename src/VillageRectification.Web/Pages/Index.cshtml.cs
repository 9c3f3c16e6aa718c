using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Home;

namespace VillageRectification.Web.Pages;

/// <summary>The start page: each role's own.</summary>
internal sealed class IndexModel(
    AppDbContext db, CallerAccess access, CampaignFigures read, WorkCalendar calendar, TimeProvider clock, CampaignChoice campaigns) : PageModel
{
    /// <summary>The partial under Pages/Home.</summary>
    public string View { get; private set; } = "";

    /// <summary>Its model; null when there is no campaign in the reader's scope.</summary>
    public object? Home { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var role = access.Current.Role!.Value;
        if (role is Role.Admin)
        {
            return Redirect(RoleNavigation.StartOf(role));
        }

        var campaign = await campaigns.CurrentAsync(ct);
        (View, Home) = (role, campaign) switch
        {
            (_, null) => ("", null),
            (Role.Dept or Role.Head, { } c) => ("_Department", await DepartmentHome.LoadAsync(
                db, read, c, campaigns.All, access.Current, calendar.Today, ct)),
            (Role.Leader, { } c) => ("_Leader", await LeaderHome.LoadAsync(db, read, c, access.Current, calendar.Today, ct)),
            (Role.City, _) => ("_City", (object)await CityHome.LoadAsync(read, campaigns.All, calendar.Today, ct)),
            (_, { } c) => ("_Today", await TodayHome.LoadAsync(
                db, read, c, campaigns.All, access.Current, calendar.Today, clock.GetUtcNow().UtcDateTime, ct)),
        };
        return Page();
    }
}
