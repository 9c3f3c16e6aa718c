using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Documents.Sheets;
using VillageRectification.Documents.Word;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Authenticity;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>The bulletin on A4 after GB/T 9704-2012: the browser prints it, Word goes on writing in it.</summary>
internal sealed class PrintModel(BulletinOpening bulletins) : PageModel
{
    /// <summary>By which a copy is verified; null of a draft.</summary>
    public BulletinStamp? Stamp => View.ContentHash is { } hash
        ? BulletinStamp.Of(hash, $"{Request.Scheme}://{Request.Host}{Request.PathBase}{Links.Authenticity(hash)}") : null;

    public BulletinView View { get; private set; } = null!;

    public DocumentView Paper => field ??= View.OnPaper() with { Code = Stamp, HasEmptyPage = WordDocument.HasEmptyPage(View.Document) };

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery] string? format, CancellationToken ct)
    {
        if (await bulletins.OpenAsync(id, ct, asPaper: true) is not var (_, view))
        {
            return NotFound();
        }

        View = view;
        var name = $"第{view.Number}期通报（{view.Month.ToText()}{(view.IsIssued ? "" : "，草稿")}）";
        PrintedSheet[] annexes = format == WorkbookFile.Format
            ? [.. view.Document.Annexes.SelectMany(a => a.Blocks.OfType<Table>().Select(t => PrintedSheet.Of(a, t)))] : [];
        return annexes.Length > 0 ? annexes.ToWorkbook(name + "附件") : format == WordFile.Format ? view.OnPaper().ToWord(name, Stamp?.ToWord()) : Page();
    }
}
