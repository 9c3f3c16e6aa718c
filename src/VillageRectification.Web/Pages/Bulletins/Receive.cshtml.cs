using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>签收: who the issued bulletin goes to says that he has it.</summary>
internal sealed class ReceiveModel(AppDbContext db, BulletinOpening bulletins, CallerAccess access, WorkCalendar calendar) : PageModel
{
    public Bulletin Bulletin { get; private set; } = null!;

    public bool HasReceived { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        if (!HasReceived)
        {
            db.Add(new BulletinReceipt(Bulletin, access.Current.AccountId, calendar.Today));
            // Of two presses at once the index takes one; the other finds it there.
            await db.TrySaveNewAsync(ct);
        }

        this.Say($"已签收第{Bulletin.Number}期通报");
        return Redirect(Links.Bulletin(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (await bulletins.FindAsync(id, ct) is not { IsIssued: true } bulletin)
        {
            return false;
        }

        Bulletin = bulletin;
        HasReceived = await db.HasReceivedAsync(id, access.Current.AccountId, ct);
        return true;
    }
}
