using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>审核 and 印发: the head reads it, says yes or gives it back; the issue, which can't be undone, is asked once more.</summary>
internal sealed class IssueModel(
    AppDbContext db, BulletinOpening bulletins, CallerAccess access, WorkCalendar calendar, TimeProvider clock, PageFrame frame) : PageModel
{
    [BindProperty]
    public IssueInput Input { get; set; } = new();

    public BulletinView View { get; private set; } = null!;

    /// <summary>What stands against it today; empty when the next step can be taken.</summary>
    public IReadOnlyList<Refusal> Against { get; private set; } = [];

    /// <summary>Of <see cref="Against"/> what is no point of <see cref="Readiness"/>.</summary>
    public IReadOnlyList<Refusal> Unlisted => [.. Against.Where(r => r is not BulletinRefusal
    {
        Rule: BulletinRule.ExemplarUndecided or BulletinRule.MonthStillRuns or BulletinRule.SamePersonDraftsAndIssues,
    })];

    /// <summary>The reader has reviewed it, and others have yet to.</summary>
    public bool HasSaidYes => Against.Any(r => r is BulletinRefusal { Rule: BulletinRule.ReviewedByYou });

    public Readiness Readiness => field ??= new(
        View, mayWrite: false, Against.Any(r => r is BulletinRefusal { Rule: BulletinRule.SamePersonDraftsAndIssues }), frame.Unit);

    public IssueReceipts Receipts { get; private set; } = IssueReceipts.None;

    public DateOnly Today => calendar.Today;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is not { } bulletin)
        {
            return NotFound();
        }

        this.RequireValid(Input, new IssueInput.Validator(isReturn: false));
        db.Expect(bulletin, Input.Version);
        try
        {
            await db.IssueAsync(bulletin, Input.Reviewed, calendar.Today, access.Current.AccountId, clock, ct);
        }
        catch (RuleViolationException refused) when (refused.Refusals.Any(r => r is BulletinRefusal { Rule: BulletinRule.AlreadyIssued }))
        {
            // By the first sending of this very form: it is answered as that was.
            if (await db.IssuedAsync(id, access.Current.AccountId, ct) is not { } issued || issued.Fingerprint() != Input.Reviewed)
            {
                throw;
            }
        }

        return Redirect(Links.Bulletin(id));
    }

    public async Task<IActionResult> OnPostReviewAsync(Guid id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is not { } bulletin)
        {
            return NotFound();
        }

        this.RequireValid(Input, new IssueInput.Validator(isReturn: false));
        // A second click finds it where the first one brought it.
        if (!IsReviewed(bulletin) || bulletin.Steps[^1].Text != Input.Reviewed)
        {
            db.Expect(bulletin, Input.Version);
            bulletin.Review(View.Document, calendar.Today, access.Current.AccountId, Input.Reviewed, View.Reviewers, View.Doubts);
            await this.SaveOnceAsync(db, async () => await LoadAsync(id, ct) is { } stored && IsReviewed(stored), ct);
        }

        var missing = bulletin.State is BulletinState.Reviewed ? 0 : View.Reviewers - bulletin.ReviewedBy.Count;
        this.Say(missing > 0 ? $"审核通过，还要 {missing} 位部领导审核" : "审核通过");
        return Redirect(Links.BulletinIssue(id));
    }

    public async Task<IActionResult> OnPostReturnAsync(Guid id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is not { } bulletin)
        {
            return NotFound();
        }

        this.RequireValid(Input, new IssueInput.Validator(isReturn: true));
        if (bulletin.ReturnedFor != Input.Reason!.Trim())
        {
            db.Expect(bulletin, Input.Version);
            bulletin.Return(Input.Reason, calendar.Today, access.Current.AccountId);
            await this.SaveOnceAsync(db, async () => (await LoadAsync(id, ct))?.ReturnedFor == Input.Reason.Trim(), ct);
        }

        this.Say("已退回起草人");
        return Redirect(Links.Bulletin(id));
    }

    private bool IsReviewed(Bulletin bulletin) => bulletin.State is BulletinState.Reviewed || bulletin.ReviewedBy.Contains(access.Current.AccountId);

    private async Task<Bulletin?> LoadAsync(Guid id, CancellationToken ct)
    {
        if (await bulletins.OpenAsync(id, ct, withDoubts: true) is not var (bulletin, view))
        {
            return null;
        }

        View = view;
        Receipts = view.IsIssued || view.IsDraft ? IssueReceipts.None : await db.EarlierReceiptsAsync(bulletin, ct);
        Against =
        [
            .. bulletin.State is BulletinState.Reviewed
                ? bulletin.AgainstIssuing(access.Current.AccountId, calendar.Today) : bulletin.AgainstReviewing(access.Current.AccountId),
            .. bulletin.State is BulletinState.Submitted or BulletinState.Reviewed ? Praise.AgainstIssuing(view.Doubts) : [],
        ];
        return bulletin;
    }
}
