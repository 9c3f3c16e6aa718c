using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Presence;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>A document about somebody's villages on A4, of those in the reader's scope.</summary>
internal sealed class CountyModel(AppDbContext db, CampaignFigures read, CallerAccess access, CampaignChoice campaigns, WorkCalendar calendar) : PageModel
{
    public CountyPaper Kind { get; private set; } = null!;

    /// <summary>As the address says; null where it says nobody who has one.</summary>
    public string? Whose { get; private set; }

    /// <summary>Of a document that there is of each month; null of others.</summary>
    public MonthChoice? Choice { get; private set; }

    /// <summary>Null where nobody of that name has one.</summary>
    public DocumentView? Paper { get; private set; }

    /// <summary>Of a month, what of it is a table; none of a text.</summary>
    public IReadOnlyList<PrintedSheet> Sheets => Paper is { } paper && Kind.IsOfMonth
        ? [.. paper.Document.Blocks.OfType<Table>().Select(t => PrintedSheet.Of(Kind.Name, paper.Document.Title, null, t))] : [];

    public async Task<IActionResult> OnGetAsync(
        string report, [FromQuery] string? whose, [FromQuery(Name = MonthChoice.Name)] string? month, [FromQuery] string? format, CancellationToken ct)
    {
        if (CountyPapers.Find(report) is not { } paper || await campaigns.CurrentAsync(ct) is not { } campaign)
        {
            return NotFound();
        }

        if (paper.IsSent && !access.Current.May(Act.Supervise))
        {
            return Forbid();
        }

        Kind = paper;
        Choice = paper.IsOfMonth ? MonthChoice.Of(month, campaign.Start, calendar.Today) : null;
        var asOf = Choice is { Later: not null, Shown.Last: var last } ? last : calendar.Today;
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, asOf, ct))!;
        Whose = paper.For(figures).FirstOrDefault(w => w == whose);
        Paper = Whose is null ? null : paper.Write(await MaterialAsync(paper, figures, ct), access.Current.Scope, Whose);
        var name = $"{Whose}{paper.Name}{Choice?.Shown}";
        return format switch
        {
            WorkbookFile.Format when Sheets is { Count: > 0 } sheets => sheets.ToWorkbook(name),
            WordFile.Format when Paper is not null => Paper.ToWord(name),
            _ => Page(),
        };
    }

    private async Task<BulletinMaterial> MaterialAsync(CountyPaper paper, FigureSet figures, CancellationToken ct) =>
        await db.MaterialAsync(figures, ct) is var m && paper.IsOfCampaign ? await db.WithCampaignWorkAsync(m, ct) : m;
}
