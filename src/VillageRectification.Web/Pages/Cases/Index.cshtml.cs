using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Presence;
using VillageRectification.Web.TagHelpers;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>The case list (台账): saved views, filters, sort and page, all in the address.</summary>
internal sealed class IndexModel(AppDbContext db, CampaignFigures read, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public DateOnly Today => calendar.Today;

    public CaseFilter Filter { get; private set; } = new();

    public IReadOnlyList<(CaseView View, int Count)> Views { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Townships { get; private set; } = [];

    public PagedList<CaseReading> Rows { get; private set; } = PagedList<CaseReading>.Empty;

    /// <summary>Villages that the view counts besides, because they are not submitted to the reader.</summary>
    public int Unlisted { get; private set; }

    public int NeedCare { get; private set; }

    /// <summary>Villages that no list and no figure counts any more; the list of this figure leads to them.</summary>
    public long Removed { get; private set; }

    /// <summary>Of the view 部门入村不足: what the figure counts although the month is not judged there, as each village's page says.</summary>
    public IReadOnlyList<string> Unjudged { get; private set; } = [];

    /// <summary>Beside the number of the view 部门入村不足: of how many nobody is written down; null where that is none.</summary>
    public string? Unknown { get; private set; }

    /// <summary>The same beside the number of villages, where the list shows all of that view.</summary>
    public string Beside => Filter.View is CaseView.LiaisonShort && !Filter.IsNarrowed && Unknown is not null ? "，" + Unknown : "";

    public IReadOnlyList<FigureRule> Rules { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is null)
        {
            return;
        }

        var figures = (await read.OfAsync(Campaign.Id, Campaign.Revision, Today, ct))!;
        var views = figures.Once("views", f => new CaseViews(f));
        Rules = figures.Frame.PresenceRules;
        Townships = figures.Townships();
        Filter = CaseFilter.Read(Request.Query);
        if (Townships.All(t => t.Value != Filter.Township))
        {
            Filter = Filter with { Township = null };
        }

        Views = views.Counts;
        Removed = figures.Value(FigureName.Removed) ?? 0;
        Unknown = figures.ShortOfMonth(Capacity.Liaison) is { } rule ? UnknownText.Of(figures, rule) : null;
        var (view, sort) = (Filter.View, Filter.Sort);
        var ordered = figures.Once<CaseReading[]>($"{view} {sort.Value}", _ => [.. sort.Apply(views.Of(view))]);
        var admitted = Filter.IsNarrowed ? [.. ordered.Where(Filter.Admits)] : ordered;
        if (Filter.View is CaseView.LiaisonShort)
        {
            var doubts = await db.DoubtsAsync(Campaign.Id, Today, ct);
            Unjudged = [.. admitted.Where(r => doubts.IsUnjudged(r, Capacity.Liaison, Today)).Select(r => r.Called)];
        }

        Unlisted = views.Unlisted(Filter.View);
        NeedCare = admitted.Count(r => r.NeedsCare);
        Rows = admitted.ToPage(Request.Query, PageSize);
    }

    /// <summary>Whether the days are so few that the number is shown in red: under half of the month's rule, as most villages miss the rule itself.</summary>
    public bool IsFarShort(CaseReading row, Capacity capacity) =>
        Rules.Any(r => r.Capacity == capacity && r.Period is PresencePeriod.Month && row.DaysOf(capacity) * 2 < r.Minimum);

    /// <summary>Days of the month.</summary>
    public static string Days(CaseReading row, Capacity capacity) => row.DaysOf(capacity) is { } days ? $"{days}" : FieldWords.Unknown;
}
