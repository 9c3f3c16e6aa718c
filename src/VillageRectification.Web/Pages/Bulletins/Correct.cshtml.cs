using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>Begins the correction (更正) of an issued bulletin; one that is begun already is led to.</summary>
internal sealed class CorrectModel(AppDbContext db, BulletinOpening bulletins, CallerAccess access, WorkCalendar calendar) : PageModel
{
    public BulletinView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) =>
        await LoadAsync(id, ct) is null ? NotFound() : View.CorrectedBy is { } there ? Redirect(Links.Bulletin(there.Id)) : Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is not { } wrong)
        {
            return NotFound();
        }

        // Begun already, by the first of two clicks or by somebody else.
        if (View.CorrectedBy is { IsIssued: false } begun)
        {
            return Redirect(Links.Bulletin(begun.Id));
        }

        var again = wrong.IsIssued ? await bulletins.AgainAsync(wrong, ct) : null;
        var correction = Bulletin.Correcting(wrong, View.CorrectedBy?.Number, calendar.Today, access.Current.AccountId, again);
        db.Bulletins.Add(correction);
        // The index of what is corrected lets one through of two who press at once.
        return Redirect(Links.Bulletin(await db.TrySaveNewAsync(ct) ? correction.Id : (await bulletins.CorrectionOfAsync(id, ct))?.Id ?? id));
    }

    private Task<Bulletin?> LoadAsync(Guid id, CancellationToken ct) => bulletins.OpenAsync(id, v => View = v, ct);
}
