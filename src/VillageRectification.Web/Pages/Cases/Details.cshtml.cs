using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>Everything about one village in working order; prints as 一村一档.</summary>
internal sealed class DetailsModel(AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, TimeProvider clock, PageFrame frame) : PageModel
{
    /// <summary>What was withdrawn on the page before.</summary>
    [TempData]
    public string? Withdrawn { get; set; }

    public CaseFile Case { get; private set; } = null!;

    /// <summary>Null shows every kind of the chronicle.</summary>
    public ChronicleKind? Kind { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public IReadOnlyList<ChronicleEntry> Entries { get; private set; } = [];

    public int TotalEntries { get; private set; }

    /// <summary>The reader's own entries of the real today.</summary>
    public IReadOnlySet<Guid> Withdrawable { get; private set; } = new HashSet<Guid>();

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery] string? kind, [FromQuery(Name = "p")] string? page, CancellationToken ct)
    {
        if (await db.CaseFileAsync(read, id, calendar.Today, ct) is not { } file)
        {
            return NotFound();
        }

        frame.ShowCampaign(file.CampaignId);
        Case = file;
        Withdrawable = OwnOfToday(file);
        Kind = QueryValue.Of<ChronicleKind>(kind);
        var entries = file.Chronicle.Entries(Kind);
        TotalEntries = entries.Count;
        PageNumber = QueryValue.Page(page, Chronicle.PageSize, entries.Count);
        Entries = [.. entries.Skip((PageNumber - 1) * Chronicle.PageSize).Take(Chronicle.PageSize)];
        return Page();
    }

    private HashSet<Guid> OwnOfToday(CaseFile file) => !User.May(Act.LogProgress) ? [] :
    [
        .. file.Facts.OfType<ProgressEntry>()
            .Where(e => e.LedgerRecordId is null && e.RecordedBy == access.Current.AccountId && WorkCalendar.RealDayOf(e.RecordedAt) == WorkCalendar.RealToday(clock))
            .Select(e => e.RecordId),
    ];
}
