using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Word;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Pages.Authenticity;

/// <summary>印发文件核验: the address behind the code on a printed copy. It tells what was issued under that hash, and whether a correction followed.</summary>
[NeedsNoCaller]
internal sealed class IndexModel(AppDbContext db) : PageModel
{
    /// <summary>Null when nothing was issued under the hash.</summary>
    public Bulletin? Issued { get; private set; }

    /// <summary>How many pages its text and its annexes take, as far as can be counted.</summary>
    public (int Text, int Annexes) Pages => WordDocument.PagesOf(Issued!.Document!);

    /// <summary>The last issued correction, which holds now; null without one.</summary>
    public IssuedCorrection? Correction { get; private set; }

    public async Task OnGetAsync(string hash, CancellationToken ct)
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
