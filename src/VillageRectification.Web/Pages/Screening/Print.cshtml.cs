using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Letters;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>排查认定情况 on A4, of the villages in the reader's scope: the browser prints it, Word goes on writing in it.</summary>
internal sealed class PrintModel(AppDbContext db, CallerAccess access, CampaignChoice campaigns, WorkCalendar calendar) : PageModel
{
    public ScreeningBook Book { get; private set; } = null!;

    /// <summary>Null while the screening was not opened.</summary>
    public DocumentView? Paper { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] string? format, CancellationToken ct)
    {
        if (await campaigns.CurrentAsync(ct) is not { } shown)
        {
            return NotFound();
        }

        Book = await ScreeningBook.LoadAsync(db, shown, access.Current, calendar.Today, ct, isRead: true);
        if (Book.Opening is null)
        {
            return Page();
        }

        ScreeningList list = new(
            Book.Campaign, shown.Township, Book.Sheet, Book.Criteria, Lines(ScreeningResult.Listed), Lines(ScreeningResult.NotListed), calendar.Today)
        {
            IsExtract = Book.IsExtract,
        };
        Paper = new(ScreeningListComposer.Compose(list), DocumentIssue.ByHand, FigureLinks.ByKey((key, _) => AddressOf(key)));
        return format == WordFile.Format ? Paper.ToWord(Paper.Document.Title) : Page();
    }

    private string? AddressOf(string key) => key == ScreeningListComposer.CriteriaKey ? Links.Criteria(Book.Campaign.Id, Book.Criteria.Number)
        : Enum.GetValues<ScreeningResult>().Where(r => ScreeningListComposer.KeyOf(r) == key).Select(r => (ScreeningView?)ViewOf(r)).SingleOrDefault() is { } view
            ? Links.Screening(Book.Campaign.Id, view: view)
            : Links.Screening(Book.Campaign.Id, view: ScreeningView.All);

    private static ScreeningView ViewOf(ScreeningResult result) => result switch
    {
        ScreeningResult.Unchecked => ScreeningView.Unchecked,
        ScreeningResult.Undecided => ScreeningView.Undecided,
        ScreeningResult.Listed => ScreeningView.Listed,
        ScreeningResult.NotListed => ScreeningView.NotListed,
        ScreeningResult.NothingHolds => ScreeningView.Nothing,
    };

    private IReadOnlyList<ScreenedLine> Lines(ScreeningResult result) =>
    [
        .. Book.Rows.Where(r => r.Village.Result == result).Select(r => new ScreenedLine(
            r.Known.Township, r.Name, [.. Book.Criteria.Items.Where(i => r.Village.Held.Contains(i.Number)).Select(i => i.Text)],
            result is ScreeningResult.Listed ? Listed(r) : r.Village.Finding!.Reason!)),
    ];

    private string Listed(ScreeningRow row) => string.Join("，", new[]
    {
        row.Village.Joint?.Level.ToText(Book.Campaign.County), CaseText.Listing(row.Known.Earlier),
        row.Village.Finding!.PairedWith is { } paired ? $"结对{Book.HelperName(paired)}" : null,
    }.OfType<string>());
}
