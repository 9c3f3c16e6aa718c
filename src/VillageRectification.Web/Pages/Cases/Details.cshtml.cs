using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Persistence;
using VillageRectification.Web.Infrastructure;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>Everything about one village in working order; prints as 一村一档.</summary>
internal sealed class DetailsModel(AppDbContext db, WorkCalendar calendar, PageFrame frame) : PageModel
{
    public CaseFile Case { get; private set; } = null!;

    /// <summary>Null shows every kind of the chronicle.</summary>
    public ChronicleKind? Kind { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public IReadOnlyList<ChronicleEntry> Entries { get; private set; } = [];

    public int TotalEntries { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery] string? kind, [FromQuery(Name = "p")] string? page, CancellationToken ct)
    {
        if (await db.CaseFileAsync(id, calendar.Today, ct) is not { } file)
        {
            return NotFound();
        }

        frame.ShowCampaign(file.CampaignId);
        Case = file;
        Kind = QueryValue.Of<ChronicleKind>(kind);
        var entries = file.Chronicle.Entries(Kind);
        TotalEntries = entries.Count;
        PageNumber = QueryValue.Page(page, Chronicle.PageSize, entries.Count);
        Entries = [.. entries.Skip((PageNumber - 1) * Chronicle.PageSize).Take(Chronicle.PageSize)];
        return Page();
    }
}
