using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>验收: who applied and waits, who is inspected, who is to be looked at again; those that press go first, and it says why.</summary>
internal sealed class IndexModel(AppDbContext db, CampaignFigures read, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    private const int PageSize = 50;
    private const string ViewName = "view";
    private const string Named = "case";

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public FigureFrame Frame { get; private set; } = null!;

    public DateOnly Today => calendar.Today;

    public QueueView View { get; private set; } = QueueView.Waiting;

    public IReadOnlyList<(QueueView View, int Count)> Views { get; private set; } = [];

    public PagedList<QueueRow> Rows { get; private set; } = PagedList<QueueRow>.Empty;

    /// <summary>The village whose risk is told; the first one if none is named.</summary>
    public QueueRow? Shown { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is null)
        {
            return;
        }

        var figures = (await read.OfAsync(Campaign.Id, Campaign.Revision, Today, ct))!;
        Frame = figures.Frame;
        var draws = await db.DrawsAsync(Campaign.Id, ct);
        List<QueueRow> all =
        [
            .. figures.Counted.Select(r => new QueueRow(r, RiskReading.Of(r, Frame), Today)
            {
                Draw = draws.LastOf(r.CaseId, r.Acceptance.PassedOn, SampleList.ToRevisit, SampleList.Passed),
            }),
        ];
        Views = [.. Enum.GetValues<QueueView>().Select(v => (v, all.Count(r => r.View == v)))];
        View = Enum.TryParse<QueueView>(Request.Query[ViewName], ignoreCase: true, out var view) && Enum.IsDefined(view) ? view : QueueView.Waiting;
        Rows = QueueRow.InOrder(all.Where(r => r.View == View)).ToList().ToPage(Request.Query[Paging.Name], PageSize);
        Shown = all.FirstOrDefault(r => r.View == View && $"{r.Village.CaseId}" == Request.Query[Named]) ?? (Rows.Count > 0 ? Rows[0] : null);
    }
}
