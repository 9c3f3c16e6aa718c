using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Presence;

namespace VillageRectification.Web.Pages.Figures;

/// <summary>
/// Where a figure comes from: how it is counted, what it was a month ago, its villages with the record behind each. A day that is none shows the form
/// alone.
/// </summary>
internal sealed class DetailsModel(
    AppDbContext db, CampaignFigures figures, CallerAccess access, WorkCalendar calendar, PageFrame frame, CampaignChoice campaigns) : PageModel
{
    /// <summary>Of the villages whose month may not be judged; null of what an issued bulletin counted, which opens as it was known then.</summary>
    private ILookup<Guid, CaseFact>? _doubts;

    public FrameCampaign Campaign { get; private set; } = null!;

    public FigureQuery Asked { get; private set; } = null!;

    public FigureSet Set { get; private set; } = null!;

    public Figure Figure { get; private set; } = null!;

    public long? Value { get; private set; }

    /// <summary>Null when the campaign had not begun.</summary>
    public (DateOnly Day, long? Value)? MonthAgo { get; private set; }

    public IReadOnlyList<FigureItem> Items { get; private set; } = [];

    /// <summary>How many villages the figure is of beside those of <see cref="Items"/>, because they are not submitted to the reader.</summary>
    public int Unlisted => Set.Totals.Villages(Figure) - Items.Count;

    /// <summary>By case; none for an absence.</summary>
    public ILookup<Guid, Evidence> Records { get; private set; } = null!;

    /// <summary>Why a village's month is not judged that a rule of presence counts all the same; null when it is, and of other figures.</summary>
    public UnjudgedMonth? Unjudged(CaseReading village) => Figure.Rule is not { Capacity: var capacity } ? null
        : _doubts?.UnjudgedIn(village, Set.Frame.Month, capacity, Set.Frame.AsOf) ?? village.UnjudgedIn(Set.Frame.Month, capacity, Set.Frame.AsOf);

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken ct)
    {
        if (await campaigns.CurrentAsync(ct) is not { } campaign
            || FigureQuery.Read(Request.Query, calendar.Today, campaign.Start, access.Current.Scope) is not { } asked
            || await asked.SetAsync(figures, campaign, asked.AsOf, ct) is not { } set
            || set.Find(key) is not { } figure)
        {
            return NotFound();
        }

        (Campaign, Asked, Set, Figure, Value, Items) = (campaign, asked, set, figure, set.Totals.Value(figure), FigureOrder.Of(set, figure));
        if (asked.Faults.Count > 0)
        {
            return Refuse();
        }

        frame.ShowAsOf(asked.AsOf);
        Records = (await db.EvidenceAsync(set, figure, ct, asked.KnownAt)).ToLookup(e => e.CaseId);
        _doubts = figure.Rule is null || asked.KnownAt is not null ? null : await db.DoubtsAsync(campaign.Id, asked.AsOf, ct);
        MonthAgo = await MonthAgoAsync(key, ct);
        return Page();
    }

    private PageResult Refuse()
    {
        foreach (var (field, message) in Asked.Faults)
        {
            ModelState.AddModelError(field, message);
        }

        var page = Page();
        page.StatusCode = StatusCodes.Status400BadRequest;
        return page;
    }

    private async Task<(DateOnly Day, long? Value)?> MonthAgoAsync(string key, CancellationToken ct)
    {
        var day = Month.Before(Asked.AsOf);
        return day >= Campaign.Start
            && await Asked.SetAsync(figures, Campaign, day, ct) is { } set
            && set.Find(key) is { } then
            ? (day, set.Totals.Value(then))
            : null;
    }
}
