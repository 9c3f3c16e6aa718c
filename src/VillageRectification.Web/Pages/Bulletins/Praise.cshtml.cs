using Microsoft.AspNetCore.Mvc;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>The drafter decides which examples are held up although something speaks against them.</summary>
internal sealed class PraiseModel(AppDbContext db, BulletinOpening bulletins, CallerAccess access) : MergingPage
{
    [BindProperty]
    public PraiseInput Input { get; set; } = new();

    public BulletinView View { get; private set; } = null!;

    /// <summary>The examples that the form keeps: as it was typed, or as they stand.</summary>
    public IReadOnlySet<Guid> Kept => HttpMethods.IsPost(Request.Method)
        ? (Input.Kept ?? []).ToHashSet() : View.Doubts.Where(d => d.IsPrinted).Select(d => d.CaseId).ToHashSet();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) =>
        await LoadAsync(id, ct) is null ? NotFound() : !View.IsDraft ? Redirect(Links.Bulletin(id)) : Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is not { } bulletin)
        {
            return NotFound();
        }

        this.TakePicked(Input, PraiseInput.Of(View), PraiseInput.Fields(View), Pick, IsPicking, s => Stale = s);
        db.Expect(bulletin, Input.Version);
        var ticked = View.Doubts.Where(d => d.MayPrint).ToLookup(d => Input.Kept?.Contains(d.CaseId) == true, d => d.CaseId);
        var (kept, leftOut) = (ticked[true].ToHashSet(), ticked[false].ToHashSet());
        bulletin.Decide(kept, leftOut, access.Current.AccountId);
        await this.SaveOrShowAsync(
            db, id, () => this.SaveOnceAsync(
                db, async () => await LoadAsync(id, ct) is { IsIssued: false } stored
                    && kept.SetEquals(stored.Kept.Select(k => k.CaseId)) && leftOut.SetEquals(stored.LeftOut.Select(l => l.CaseId)), ct),
            async (author, at) =>
            {
                await LoadAsync(id, ct);
                var theirs = PraiseInput.Of(View);
                Stale = StaleForm.Of(author, at, Input, theirs, PraiseInput.Fields(View), Pick);
                Input = Input with { Version = theirs.Version };
            }, ct);
        this.Say("已保存");
        return Redirect(Links.Bulletin(id, nameof(BulletinPart.Villages)));
    }

    private Task<Bulletin?> LoadAsync(Guid id, CancellationToken ct) => bulletins.OpenAsync(id, v => View = v, ct);
}
