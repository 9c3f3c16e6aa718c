using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>The bulletin on A4 after GB/T 9704-2012; the browser prints it.</summary>
internal sealed class PrintModel(AppDbContext db, CallerAccess access, WorkCalendar calendar) : PageModel
{
    public BulletinView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await db.OpenBulletinAsync(id, access.Current.Role!.Value, access.Current.Scope, calendar.Today, ct) is not var (_, view))
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
