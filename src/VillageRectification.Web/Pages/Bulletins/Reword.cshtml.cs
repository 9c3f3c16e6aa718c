using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>One computed paragraph in other words: its numbers are tokens that follow the records.</summary>
internal sealed class RewordModel(AppDbContext db, BulletinOpening bulletins, CallerAccess access) : MergingPage
{
    [BindProperty]
    public RewordInput Input { get; set; } = new();

    public BulletinView View { get; private set; } = null!;

    public BulletinPart Part { get; private set; }

    public string Heading => View.Document.Sections.FirstOrDefault(s => s.Key == Part.ToString())?.Heading ?? "";

    /// <summary>Null when it is computed in other words by now: what was written is shown to be copied or given up.</summary>
    public TokenText? Paragraph { get; private set; }

    /// <summary>What is to be compared with the records in what is saved of the part.</summary>
    public IReadOnlyList<WordingDoubt> WordingDoubts => [.. View.WordingDoubts.Where(d => d.Part == Part)];

    /// <summary>What is saved, beside the computed paragraph; null while nothing is.</summary>
    public WordDifference? Difference =>
        Paragraph is { } tokens && View.Reworded.FirstOrDefault(r => r.Part == Part && r.Paragraph == tokens.Key) is { } anew
            ? WordDifference.Of(tokens.Fill(anew.Text) with { Computed = tokens.Paragraph }) : null;

    public async Task<IActionResult> OnGetAsync(Guid id, string part, string paragraph, CancellationToken ct)
    {
        if (await LoadAsync(id, part, paragraph, ct) is not { } bulletin)
        {
            return NotFound();
        }

        Input = RewordInput.Of(bulletin, Part, paragraph, Paragraph);
        return !View.IsDraft || Input.Text is null ? Redirect(Links.Bulletin(id)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string part, string paragraph, CancellationToken ct)
    {
        if (await LoadAsync(id, part, paragraph, ct) is not { } bulletin)
        {
            return NotFound();
        }

        var current = RewordInput.Of(bulletin, Part, paragraph, Paragraph);
        this.TakePicked(Input, current, RewordInput.Fields, Pick, IsPicking, s => Stale = s);
        this.RequireValid(Input, new RewordInput.Validator());
        db.Expect(bulletin, Input.Version);
        if (Paragraph is { } computed)
        {
            bulletin.Reword(Part, computed, Input.Text, access.Current.AccountId);
        }
        else
        {
            bulletin.GiveUp(Part, paragraph, Input.Text);
        }

        var words = RewordInput.Of(bulletin, Part, paragraph, Paragraph).Text;
        await this.SaveOrShowAsync(
            db, id, () => SaveAsync(id, part, paragraph, words, ct),
            async (author, at) =>
            {
                var theirs = RewordInput.Of((await LoadAsync(id, part, paragraph, ct))!, Part, paragraph, Paragraph);
                Stale = StaleForm.Of(author, at, Input, theirs, RewordInput.Fields, Pick);
                Input = Input with { Version = theirs.Version };
            }, ct);
        this.Say("已保存");
        return Redirect(Links.Bulletin(id, Part.ToString()));
    }

    // A second click finds what the first one wrote, as a newer version or as the paragraph's first words; that is no conflict.
    private async Task SaveAsync(Guid id, string part, string paragraph, string? words, CancellationToken ct)
    {
        try
        {
            if (await db.TrySaveNewAsync(ct))
            {
                return;
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
        }

        if (await LoadAsync(id, part, paragraph, ct) is not { } stored || RewordInput.Of(stored, Part, paragraph, Paragraph).Text != words)
        {
            throw new DbUpdateConcurrencyException($"Somebody else wrote on {part} of bulletin {id} at the same moment.");
        }
    }

    private async Task<Bulletin?> LoadAsync(Guid id, string part, string paragraph, CancellationToken ct)
    {
        if (!Enum.TryParse<BulletinPart>(part, out var named) || !Enum.IsDefined(named) || await bulletins.OpenAsync(id, ct) is not var (bulletin, view))
        {
            return null;
        }

        (View, Part) = (view, named);
        Paragraph = view.Tokens(named).FirstOrDefault(t => t.Key == paragraph);
        return bulletin;
    }
}
