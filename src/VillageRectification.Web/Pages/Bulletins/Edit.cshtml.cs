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

    /// <summary>What is to be compared with the records in what is saved of the part.</summary>
    public IReadOnlyList<WordingDoubt> WordingDoubts => [.. View.WordingDoubts.Where(d => d.Part == Part)];

    /// <summary>As they are printed, each beside how it is reworded; without what the editor wrote.</summary>
    public IReadOnlyList<(Paragraph Printed, TokenText Tokens)> Computed { get; private set; } = [];

    /// <summary>What the editor wrote, as it is saved.</summary>
    public NoteOrder Order { get; private set; } = NoteOrder.Of(null, null);

    /// <summary>An own paragraph as it is printed; null where a token of it is no figure by now, so that it is not.</summary>
    public Paragraph? Own(string line) => View.NoteTokens() is var tokens && tokens.Against(line).Any() ? null : tokens.Fill(line);

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

    /// <summary>Saves what is written and moves one of the saved paragraphs a place up or down.</summary>
    public async Task<IActionResult> OnPostMoveAsync(Guid id, string part, int line, bool up, CancellationToken ct)
    {
        if (await LoadAsync(id, part, ct) is not { } bulletin)
        {
            return NotFound();
        }

        var moved = line >= 0 && line < Order.Lines.Count ? Order.Lines[line] : null;
        this.RequireValid(Input, new NoteInput.Validator());
        db.Expect(bulletin, Input.Version);
        if (NoteOrder.LinesOf(Input.Text) is var typed && !typed.SequenceEqual(Order.Lines))
        {
            // What was typed beside is not lost; the paragraph may stand elsewhere in it.
            bulletin.Write(Part, Input.Text, access.Current.AccountId, View.NoteTokens());
            line = moved is null ? -1 : typed.Index().Where(t => t.Item == moved).Select(t => t.Index).DefaultIfEmpty(-1).MinBy(i => Math.Abs(i - line));
        }

        bulletin.MoveNote(Part, line, up, Computed.Count, access.Current.AccountId);
        await this.SaveOrShowAsync(db, id, () => db.SaveChangesAsync(ct), (author, at) => ShowTheirsAsync(id, author, at, ct), ct);
        this.Say("已保存");
        return Redirect(Links.BulletinPart(id, Part.ToString(), "order"));
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
        Computed = [.. Section?.Paragraphs.Where(p => !p.IsNote).Zip(View.Tokens(Part)) ?? []];
        Order = bulletin.Notes.FirstOrDefault(n => n.Part == Part)?.Order ?? Order;
        return bulletin;
    }

    private bool IsNamed(string part)
    {
        var isNamed = Enum.TryParse<BulletinPart>(part, out var named) && Enum.IsDefined(named);
        Part = named;
        return isNamed;
    }
}
