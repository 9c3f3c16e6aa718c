using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Documents;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>The editor's paragraphs of one part, below the computed ones, which stay as they are.</summary>
internal sealed class EditModel(AppDbContext db, BulletinOpening bulletins, CallerAccess access) : MergingPage
{
    [BindProperty]
    public NoteInput Input { get; set; } = new();

    public BulletinView View { get; private set; } = null!;

    public BulletinPart Part { get; private set; }

    /// <summary>With its number; without one for a part that says nothing yet.</summary>
    public string Heading => Section?.Heading ?? View.Parts.FirstOrDefault(p => p.Part == Part)?.Name ?? "";

    /// <summary>As they are printed, each beside how it is reworded; without what the editor wrote below.</summary>
    public IEnumerable<(Paragraph Printed, TokenText Tokens)> Computed => Section?.Paragraphs.Where(p => !p.IsNote).Zip(View.Tokens(Part)) ?? [];

    private Section? Section => View.Document.Sections.FirstOrDefault(s => s.Key == Part.ToString());

    public async Task<IActionResult> OnGetAsync(Guid id, string part, CancellationToken ct)
    {
        if (await LoadAsync(id, part, ct) is not { } bulletin)
        {
            return NotFound();
        }

        Input = NoteInput.Of(bulletin, Part);
        return !View.IsDraft ? Redirect(Links.Bulletin(id)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string part, CancellationToken ct)
    {
        if (!IsNamed(part) || await bulletins.FindAsync(id, ct) is not { } bulletin)
        {
            return NotFound();
        }

        try
        {
            this.TakePicked(Input, NoteInput.Of(bulletin, Part), NoteInput.Fields, Pick, IsPicking, s => Stale = s);
            this.RequireValid(Input, new NoteInput.Validator());
            db.Expect(bulletin, Input.Version);
            bulletin.Write(Part, Input.Text, access.Current.AccountId, await TokensAsync(id, ct));
            await this.SaveOrShowAsync(db, id, () => SaveAsync(id, ct), (author, at) => ShowTheirsAsync(id, author, at, ct), ct);
        }
        catch (Exception refusal) when (Refused.Of(refusal) is not null)
        {
            // Only now does anybody see the bulletin: it is composed for the page that comes back, not for a note that is saved.
            db.ChangeTracker.Clear();
            await LoadAsync(id, part, ct);
            throw;
        }

        this.Say("已保存");
        return Redirect(Links.Bulletin(id, Part.ToString()));
    }

    // Only a text with brackets needs the figures.
    private async Task<NoteTokens> TokensAsync(Guid id, CancellationToken ct) =>
        NoteTokens.AreIn(Input.Text) && await bulletins.OpenAsync(id, ct) is var (_, view) ? view.NoteTokens() : NoteTokens.None;

    // A second click finds what the first one wrote, as a newer version or as the part's first note; that is no conflict.
    private async Task SaveAsync(Guid id, CancellationToken ct)
    {
        try
        {
            if (await db.TrySaveNewAsync(ct))
            {
                return;
            }
        }
        catch (DbUpdateConcurrencyException) when (!string.IsNullOrWhiteSpace(Input.Text))
        {
            db.ChangeTracker.Clear();
        }

        if (await db.NoteOnAsync(id, Part, ct) != Input.Text?.Trim())
        {
            throw new DbUpdateConcurrencyException($"Somebody else wrote on {Part} of bulletin {id} at the same moment.");
        }
    }

    private async Task ShowTheirsAsync(Guid id, string author, string at, CancellationToken ct)
    {
        var theirs = NoteInput.Of((await bulletins.FindAsync(id, ct))!, Part);
        Stale = StaleForm.Of(author, at, Input, theirs, NoteInput.Fields, Pick);
        Input = Input with { Version = theirs.Version };
    }

    private async Task<Bulletin?> LoadAsync(Guid id, string part, CancellationToken ct)
    {
        if (!IsNamed(part) || await bulletins.OpenAsync(id, ct) is not var (bulletin, view))
        {
            return null;
        }

        View = view;
        return bulletin;
    }

    private bool IsNamed(string part)
    {
        var isNamed = Enum.TryParse<BulletinPart>(part, out var named) && Enum.IsDefined(named);
        Part = named;
        return isNamed;
    }
}
