using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Word;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence;
using VillageRectification.Web.Files;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Bulletins;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Pages.Authenticity;

/// <summary>
/// 印发文件核验: the address behind the code on a printed copy. It tells what was issued under that hash, and whether a correction followed. A file of Word
/// is compared with it, word for word; it is read once and not kept.
/// </summary>
[NeedsNoCaller]
internal sealed class IndexModel(AppDbContext db) : PageModel
{
    [BindProperty]
    public CopyInput Input { get; set; } = new();

    /// <summary>What came of the file that was sent; null where none was.</summary>
    public WordCopy? Copy { get; private set; }

    /// <summary>Null when nothing was issued under the hash.</summary>
    public Bulletin? Issued { get; private set; }

    /// <summary>How many pages its text and its annexes take, as far as can be counted.</summary>
    public (int Text, int Annexes) Pages => WordDocument.PagesOf(Issued!.Document!);

    /// <summary>The last issued correction, which holds now; null without one.</summary>
    public IssuedCorrection? Correction { get; private set; }

    public Task OnGetAsync(string hash, CancellationToken ct) => LoadAsync(hash, ct);

    /// <summary>Whether the words are the same is all that is told: who guesses at the text learns no line of it.</summary>
    public async Task<IActionResult> OnPostAsync(string hash, CancellationToken ct)
    {
        await LoadAsync(hash, ct);
        if (Issued is not { IsWhole: true } issued)
        {
            return Page();
        }

        this.RequireValid(Input, new CopyInput.Validator());
        await using MemoryStream file = new();
        await Input.File!.CopyToAsync(file, ct);
        if (CopyText.NotCompared(FileReader.KindOf(file.GetBuffer().AsSpan(0, (int)file.Length))) is { } why)
        {
            this.Refuse(nameof(Input.File), why);
        }

        file.Position = 0;
        try
        {
            var stamp = BulletinStamp.Of(issued.ContentHash!, Links.Authenticity(issued.ContentHash!));
            Copy = WordCopy.Of(
                WordDocument.Write(issued.Document!, BulletinView.IssueOf(issued.Number!.Value, issued.IssuedOn!.Value), stamp.ToWord()), file);
        }
        catch (UnreadableWordException)
        {
            this.Refuse(nameof(Input.File), CopyText.Broken);
        }

        return Page();
    }

    private async Task LoadAsync(string hash, CancellationToken ct)
    {
        var named = hash.ToUpperInvariant();
        // The reader is nobody: what the scope hides from others he asks for by its hash, which only the paper tells.
        var issued = db.Bulletins.IgnoreQueryFilters([AppDbContext.ScopeFilter]).AsNoTracking().Where(b => b.State == BulletinState.Issued);
        Issued = await issued.FirstOrDefaultAsync(b => b.ContentHash == named, ct);
        // A correction may be corrected again.
        for (var last = Issued?.Id; last is { } corrected; last = Correction?.Id == corrected ? null : Correction?.Id)
        {
            Correction = await issued.Where(b => b.CorrectsId == corrected)
                .Select(b => new IssuedCorrection(b.Id, b.Number!.Value, b.IssuedOn!.Value, b.ContentHash)).FirstOrDefaultAsync(ct) ?? Correction;
        }
    }
}
