using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>Everything about one village in working order; prints as 一村一档.</summary>
[OnlyShowsCase]
internal sealed class DetailsModel(
    AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, TimeProvider clock, RouteCase route, KeptCases kept) : PageModel
{
    public CaseFile Case { get; private set; } = null!;

    /// <summary>Null shows every kind of the chronicle.</summary>
    public ChronicleKind? Kind { get; private set; }

    public PagedList<ChronicleEntry> Entries { get; private set; } = PagedList<ChronicleEntry>.Empty;

    /// <summary>Of those who are named as having written down what is shown.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>The reader's own entries of the real today.</summary>
    public IReadOnlySet<Guid> Withdrawable { get; private set; } = new HashSet<Guid>();

    public async Task OnGetAsync([FromQuery] string? kind, [FromQuery(Name = Paging.Name)] string? page, CancellationToken ct)
    {
        Case = await kept.OfAsync(
            route, calendar.Today, access.Current.Scope, () => FileAsync(ct), file => file.Facts.Count);
        if (Case.Setback is { } setback)
        {
            Case = Case with { Missed = [.. (await db.MissedAsync(route.Campaign.Id, Case.Facts, ct))[setback.RecordId]] };
        }

        Withdrawable = OwnOfToday(Case);
        Kind = QueryValue.Of<ChronicleKind>(kind);
        Entries = Case.Chronicle.Entries(Kind).ToPage(page, Chronicle.PageSize);
        Names = await db.NamesAsync(Entries.SelectMany(e => new[] { e.Late?.By, e.By }).OfType<Guid>(), ct);
    }

    private async Task<CaseFile> FileAsync(CancellationToken ct)
    {
        var file = await read.CaseFileAsync(route, calendar.Today, ct);
        return file with { DueWords = await db.DueWordsAsync(file.Facts, ct) };
    }

    private HashSet<Guid> OwnOfToday(CaseFile file) => !access.Current.May(Act.LogProgress) ? [] :
    [
        .. file.Facts.OfType<ProgressEntry>()
            .Where(e =>
                e.LedgerRecordId is null && e.Id == e.RecordId && e.RecordedBy == access.Current.AccountId
                && WorkCalendar.RealDayOf(e.RecordedAt) == WorkCalendar.RealToday(clock))
            .Select(e => e.RecordId),
    ];
}
