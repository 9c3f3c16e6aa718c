using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.TagHelpers;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>The month of every village within the reader's scope on one sheet, on paper and as a file.</summary>
internal sealed class IndexModel(AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public MonthChoice Choice { get; private set; } = null!;

    public SheetQuery Query { get; private set; } = null!;

    public PresenceSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Townships { get; private set; } = [];

    public PagedList<SheetRow> Rows { get; private set; } = PagedList<SheetRow>.Empty;

    /// <summary>Of the villages of this page.</summary>
    public ILookup<Guid, (DateOnly Day, Capacity Capacity)> Days { get; private set; } = null!;

    /// <summary>How many villages break each rule, figures that open; and of how many of them the rule does not judge the month.</summary>
    public IReadOnlyList<(Figure Figure, long Value, int Unjudged)> Short { get; private set; } = [];

    /// <summary>All villages that the filter holds, where they are to be printed; null for the page.</summary>
    public ListPaper? Paper { get; private set; }

    public bool MayExport => access.Current.May(Act.ExportLists);

    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = MonthChoice.Name)] string? month, [FromQuery] string? format, [FromQuery(Name = ListPaper.Query)] bool isPaper, CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is not { } campaign)
        {
            return Page();
        }

        Choice = MonthChoice.Of(month, campaign.Start, calendar.Today);
        var (first, last) = (Choice.Shown.First, Choice.Shown.Last < calendar.Today ? Choice.Shown.Last : calendar.Today);
        var figures = (await read.OfAsync(campaign.Id, campaign.Revision, last, ct))!;
        var ties = await db.DoubtsAsync(campaign.Id, last, ct);
        Sheet = new(figures, ties, Choice.Shown, calendar.Today);
        Townships = figures.Townships();
        Query = SheetQuery.Read(Request.Query);
        Query = Townships.Any(t => t.Value == Query.Township) ? Query : Query with { Township = null };
        if (format is SheetFile.Format or WorkbookFile.Format or WordFile.Format)
        {
            return MayExport ? await ExportAsync(campaign.Id, first, last, format, ct) : Forbid();
        }

        if (isPaper)
        {
            Paper = new(
                PresencePaper.Of(Sheet, [.. Query.Of(Sheet)], await db.PresenceDaysAsync(campaign.Id, null, first, last, ct)),
                $"驻{campaign.UnitWord}记录", Links.PresenceSheet(campaign.Id, Choice.Shown), MayExport ? ListPaper.Both : []);
            return Page();
        }

        Rows = Query.PageOf(Sheet, Request.Query[Paging.Name]);
        Days = await db.PresenceDaysAsync(campaign.Id, [.. Rows.Select(r => r.Village.CaseId)], first, last, ct);
        Short = [.. figures.Family(FigureName.PresenceShort).Select(f => (f, figures.Value(f) ?? 0, Sheet.Unjudged(f)))];
        return Page();
    }

    private async Task<IActionResult> ExportAsync(Guid campaignId, DateOnly first, DateOnly last, string format, CancellationToken ct)
    {
        var days = await db.PresenceDaysAsync(campaignId, null, first, last, ct);
        var (rows, name) = (Query.Of(Sheet).ToList(), SheetFile.NameOf(Sheet));
        return format == WordFile.Format ? PresencePaper.Of(Sheet, rows, days).ToWord(name) : format == WorkbookFile.Format
            ? new[] { SheetFile.Print(Sheet, rows, days) }.ToWorkbook(name)
            : File(SheetFile.Write(Sheet, rows, days), SheetFile.ContentType, $"{name}.{format}");
    }
}
