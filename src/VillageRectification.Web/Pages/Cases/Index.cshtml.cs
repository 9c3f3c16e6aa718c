using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>The case list (台账): saved views, filters, sort and page, all in the address.</summary>
internal sealed class IndexModel(AppDbContext db, CampaignFigures read, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    public const int PageSize = 50;

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public DateOnly Today => calendar.Today;

    public CaseFilter Filter { get; private set; } = new();

    public IReadOnlyList<(CaseView View, int Count)> Views { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Townships { get; private set; } = [];

    public IReadOnlyList<CaseLine> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public int NeedCare { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public IReadOnlyList<FigureRule> Rules { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is null)
        {
            return;
        }

        var figures = (await read.OfAsync(Campaign.Id, Campaign.Revision, Today, ct))!;
        var views = new CaseViews(figures, await OpenFindingsAsync(ct));
        Rules = figures.Frame.PresenceRules;
        Townships = [.. figures.Counted.DistinctBy(r => r.TownshipCode).Select(r => new SelectListItem(r.Township, r.TownshipCode))];
        Filter = CaseFilter.Read(Request.Query);
        if (Townships.All(t => t.Value != Filter.Township))
        {
            Filter = Filter with { Township = null };
        }

        Views = [.. views.Counts()];
        CaseReading[] admitted = [.. views.Of(Filter.View).Where(Filter.Admits)];
        Total = admitted.Length;
        NeedCare = admitted.Count(r => new CaseLine(r, null, null).NeedsCare);
        PageNumber = QueryValue.Page(Request.Query["p"], PageSize, Total);
        await LoadRowsAsync(admitted, ct);
    }

    /// <summary>Whether the days are so few that the number is shown in red: under half of the month's rule, as most villages miss the rule itself.</summary>
    public bool IsFarShort(CaseLine row, Capacity capacity) =>
        Rules.Any(r => r.Capacity == capacity && r.Period is PresencePeriod.Month && row.Days(capacity) * 2 < r.Minimum);

    private async Task<HashSet<Guid>> OpenFindingsAsync(CancellationToken ct)
    {
        var cases = db.Cases.Where(c => c.CampaignId == Campaign!.Id).Select(c => c.Id);
        return [.. (await db.FindingsOf(cases, Today).ToListAsync(ct)).Where(f => f.RemediedOn is null).Select(f => f.CaseId)];
    }

    private async Task LoadRowsAsync(CaseReading[] admitted, CancellationToken ct)
    {
        var last = await db.LastRecordsAsync(Campaign!.Id, Today, ct);
        CaseReading[] shown = [.. Filter.Sort.Apply(admitted, last).Skip((PageNumber - 1) * PageSize).Take(PageSize)];
        var persons = await db.PersonsOfAsync([.. shown.Select(r => r.CaseId)], Today, ct);
        Rows = [.. shown.Select(r => new CaseLine(r, last.TryGetValue(r.CaseId, out var day) ? day : null, persons[r.CaseId].ResidentDeputy))];
    }
}
