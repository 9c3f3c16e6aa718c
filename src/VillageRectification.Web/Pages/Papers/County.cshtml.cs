using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Pages.Presence;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>A document about somebody's villages on A4, of those in the reader's scope.</summary>
internal sealed class CountyModel(PaperDesk desk) : PageModel
{
    public CountyPaper Kind { get; private set; } = null!;

    public OpenedPaper Opened { get; private set; } = null!;

    public string? Whose => Opened.Whose;

    public MonthChoice? Choice => Opened.Choice;

    /// <summary>Null where nobody of that name has one.</summary>
    public DocumentView? Paper => Opened.View;

    /// <summary>Of a month, what of it is a table; none of a text.</summary>
    public IReadOnlyList<PrintedSheet> Sheets => Paper is { } paper && Kind.IsOfMonth
        ? [.. paper.Document.Blocks.OfType<Table>().Select(t => PrintedSheet.Of(Kind.Name, paper.Document.Title, null, t))] : [];

    public async Task<IActionResult> OnGetAsync(
        string report, [FromQuery] string? whose, [FromQuery(Name = MonthChoice.Name)] string? month, [FromQuery] string? format, CancellationToken ct)
    {
        if (CountyPapers.Find(report) is not { } paper)
        {
            return NotFound();
        }

        if (!desk.May(paper))
        {
            return Forbid();
        }

        if (await desk.OpenAsync(paper, (whose, month), ct) is not { } opened)
        {
            return NotFound();
        }

        (Kind, Opened) = (paper, opened);
        var name = $"{Whose}{paper.Name}{Choice?.Shown}";
        return format switch
        {
            WorkbookFile.Format when Sheets is { Count: > 0 } sheets => sheets.ToWorkbook(name),
            WordFile.Format when Paper is not null => Paper.ToWord(name),
            _ => Page(),
        };
    }
}
