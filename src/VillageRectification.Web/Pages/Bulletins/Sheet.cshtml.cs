using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>The bulletin as the sheet it will be: each figure a door to its records, and beside it the parts and what changed.</summary>
internal sealed class SheetModel(AppDbContext db, BulletinOpening bulletins, CallerAccess access, WorkCalendar calendar) : PageModel
{
    public BulletinView View { get; private set; } = null!;

    public bool MayWrite => View.IsDraft && access.Current.May(Act.DraftBulletin);

    /// <summary>What is issued and not corrected yet can be corrected.</summary>
    public bool MayCorrect => View is { IsIssued: true, CorrectedBy: null } && access.Current.May(Act.DraftBulletin);

    /// <summary>It waits for the head: to be reviewed, or to be issued.</summary>
    public bool MayReview => View.State is BulletinState.Submitted or BulletinState.Reviewed && access.Current.May(Act.IssueBulletin);

    public bool MayTakeBack => View is { State: BulletinState.Submitted, ReviewedBy: 0 } && access.Current.May(Act.DraftBulletin);

    /// <summary>It goes to this reader, who has not said that he has it.</summary>
    public bool MayReceive { get; private set; }

    /// <summary>Who an issued one goes to, for who made it.</summary>
    public IReadOnlyList<Recipient> Recipients { get; private set; } = [];

    /// <summary>What of an issued one is otherwise by now, for who may correct it.</summary>
    public IReadOnlyList<string> Later { get; private set; } = [];

    public DateOnly Today => calendar.Today;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await bulletins.OpenAsync(id, ct, withDoubts: true) is not var (bulletin, view))
        {
            return NotFound();
        }

        View = view;
        if (view.IsIssued)
        {
            MayReceive = access.Current.May(Act.ReceiveBulletin) && !await db.HasReceivedAsync(id, access.Current.AccountId, ct);
            Later = MayCorrect ? await bulletins.LaterAsync(bulletin, ct) : [];
            Recipients = bulletins.MayFollow ? await db.RecipientsAsync(bulletin, ct) : [];
            View = View with { Received = Recipients.Count == 0 ? null : (Recipients.Count, Recipients.Count(r => r.ReceivedOn is null)) };
        }

        return Page();
    }
}
