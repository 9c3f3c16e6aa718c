using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>The bulletin on A4 after GB/T 9704-2012; the browser prints it.</summary>
internal sealed class PrintModel(BulletinOpening bulletins) : PageModel
{
    public BulletinView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await bulletins.OpenAsync(id, ct) is not var (_, view))
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
