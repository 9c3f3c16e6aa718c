using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Home;

namespace VillageRectification.Web.Pages.Verification;

/// <summary>转化认定: which villages can be verified and by whom, what the others wait for, and which may miss the deadline.</summary>
internal sealed class IndexModel(CampaignFigures read, CallerAccess access, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    private const int PageSize = 50;
    private const string ViewName = "view";

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public FigureFrame Frame { get; private set; } = null!;

    public VerificationView View { get; private set; } = VerificationView.Due;

    public IReadOnlyList<(VerificationView View, int Count)> Views { get; private set; } = [];

    public PagedList<VerificationRow> Rows { get; private set; } = PagedList<VerificationRow>.Empty;

    public int DaysLeft => Frame.Campaign.Deadline.DayNumber - Frame.AsOf.DayNumber;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is null)
        {
            return;
        }

        var figures = (await read.OfAsync(Campaign.Id, Campaign.Revision, calendar.Today, ct))!;
        Frame = figures.Frame;
        var isCity = access.Current.Role is Role.City;
        // The city sees what is submitted upward: its own villages.
        var draws = await read.RowsAsync(SampleQueries.Draws, Frame, Campaign.Revision, ct);
        VerificationRow[] all =
        [
            .. figures.Counted.Select(r => new VerificationRow(new(r, Frame), isCity)
            {
                Draw = draws.LastOf(r.CaseId, r.Acceptance.PassedOn, SampleList.ToVerify),
            }).Where(r => !isCity || r.Reading.IsOfCity),
        ];
        Views = [.. Enum.GetValues<VerificationView>().Select(v => (v, all.Count(r => r.View == v)))];
        View = Enum.TryParse<VerificationView>(Request.Query[ViewName], ignoreCase: true, out var view) && Enum.IsDefined(view) ? view : VerificationView.Due;
        var shown = all.Where(r => r.View == View);
        Rows = (View is VerificationView.Late ? PressingFirst(shown) : ByDay(shown)).ToList().ToPage(Request.Query[Paging.Name], PageSize);
    }

    // As on the start pages: those that have not passed by risk, then those that passed too late.
    private IEnumerable<VerificationRow> PressingFirst(IEnumerable<VerificationRow> rows)
    {
        var byVillage = rows.ToDictionary(r => r.Village.CaseId);
        return byVillage.Values.Where(r => r.Village.NeedsCare).Select(r => r.Village).MostPressingFirst(Frame).Select(v => byVillage[v.CaseId])
            .Concat(ByDay(byVillage.Values.Where(r => !r.Village.NeedsCare)));
    }

    // What the city drew stands first, as on its start page.
    private static IEnumerable<VerificationRow> ByDay(IEnumerable<VerificationRow> rows) =>
        rows.OrderBy(r => r.Draw is null).ThenBy(r => r.Reading.First ?? DateOnly.MaxValue).ThenBy(r => r.Village.DivisionCode, StringComparer.Ordinal);
}
