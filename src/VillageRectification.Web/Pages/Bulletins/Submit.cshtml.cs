using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>送审: the draft goes to the head, with what is still open told first. As long as he has not said yes it is taken back here.</summary>
internal sealed class SubmitModel(AppDbContext db, BulletinOpening bulletins, CallerAccess access, WorkCalendar calendar) : PageModel
{
    [BindProperty]
    public SubmitInput Input { get; set; } = new();

    public BulletinView View { get; private set; } = null!;

    public IssueReceipts Receipts { get; private set; } = IssueReceipts.None;

    public DateOnly Today => calendar.Today;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) is null ? NotFound() : Page();

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) =>
        GoAsync(id, BulletinState.Submitted, b => b.Submit(calendar.Today, access.Current.AccountId), "已送审，等部领导审核", ct);

    public Task<IActionResult> OnPostTakeBackAsync(Guid id, CancellationToken ct) =>
        GoAsync(id, BulletinState.Draft, b => b.TakeBack(calendar.Today, access.Current.AccountId), "已撤回，可以接着改", ct);

    // A second click finds it where the first one brought it.
    private async Task<IActionResult> GoAsync(Guid id, BulletinState to, Action<Bulletin> go, string said, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is not { } bulletin)
        {
            return NotFound();
        }

        if (bulletin.State != to)
        {
            db.Expect(bulletin, Input.Version);
            go(bulletin);
            await this.SaveOnceAsync(db, async () => await LoadAsync(id, ct) is { } stored && stored.State == to, ct);
        }

        this.Say(said);
        return Redirect(Links.Bulletin(id));
    }

    private async Task<Bulletin?> LoadAsync(Guid id, CancellationToken ct)
    {
        if (await bulletins.OpenAsync(id, ct, withDoubts: true) is not var (bulletin, view))
        {
            return null;
        }

        View = view;
        Receipts = view.IsDraft ? await db.EarlierReceiptsAsync(bulletin, ct) : IssueReceipts.None;
        return bulletin;
    }
}
