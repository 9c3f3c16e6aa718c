using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Home;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Verification;

/// <summary>转化认定: which villages can be verified and by whom, what the others wait for, and which may miss the deadline.</summary>
internal sealed class IndexModel(AppDbContext db, CampaignFigures read, CallerAccess access, CampaignVillages villages) : PageModel
{
    private const int PageSize = 50;
    private const string ViewName = "view";

    /// <summary>The villages that are picked, by case.</summary>
    [BindProperty]
    public IReadOnlyList<Guid> Villages { get; set; } = [];

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign => villages.Shown;

    public FigureFrame Frame { get; private set; } = null!;

    public VerificationView View { get; private set; } = VerificationView.Due;

    public IReadOnlyList<(VerificationView View, int Count)> Views { get; private set; } = [];

    public PagedList<VerificationRow> Rows { get; private set; } = PagedList<VerificationRow>.Empty;

    public int DaysLeft => Frame.Campaign.Span.DaysLeft(Frame.AsOf);

    public bool MayVerify => access.Current.May(Act.VerifyCases);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    /// <summary>Several at once, each by its own facts: what stands against one is said, and the others are verified.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayVerify)
        {
            return Forbid();
        }

        await using var transaction = await this.BeginAsync(db, () => LoadAsync(ct), ct);
        await LoadAsync(ct);
        if (Campaign is not { } shown)
        {
            return NotFound();
        }

        if (Villages.Count == 0)
        {
            this.Refuse(nameof(Villages), $"请先选{shown.UnitWord}");
        }

        var byCity = access.Current.Role is Role.City;
        var (verified, refused) = await villages.WriteAsync(
            shown, Villages,
            facts => AcceptanceReading.Of(AcceptanceEvents.Of(facts)) is { IsTransformed: true, Verification: { } given } && given.On == villages.Today,
            (@case, facts, campaign) => Verifications.Verify(@case, facts, campaign, villages.Today, villages.Today, byCity), ct);
        string[] against = [.. refused.Select(r => $"{r.Village}没有认定：{r.Refused}")];
        if (verified.Count == 0)
        {
            this.Refuse(nameof(Villages), against.Length > 0 ? string.Join(' ', against) : $"请先选{shown.UnitWord}");
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        this.Say($"已认定 {verified.Count} 个{shown.UnitWord}转化升级：{string.Join("、", verified)}", against);
        return Redirect(Links.Verification(shown.Id));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        if (await villages.FindAsync(ct) is not { } campaign)
        {
            return;
        }

        var figures = await villages.FiguresAsync(campaign, ct);
        Frame = figures.Frame;
        var isCity = access.Current.Role is Role.City;
        // The city sees what is submitted upward: its own villages.
        var draws = await read.RowsAsync(SampleQueries.Draws, Frame, campaign.Revision, ct);
        VerificationRow[] all =
        [
            .. figures.Counted.Select(r => new VerificationRow(new(r, Frame), isCity)
            {
                Draw = draws.LastOf(r.CaseId, r.Acceptance.PassedOn, SampleList.ToVerify),
            }).Where(r => !isCity || r.Reading.IsOfCity),
        ];
        Views = [.. Enum.GetValues<VerificationView>().Select(v => (v, all.Count(r => r.View == v)))];
        View = QueryValue.Of<VerificationView>(Request.Query[ViewName]) ?? VerificationView.Due;
        var shown = all.Where(r => r.View == View);
        Rows = (View is VerificationView.Late ? PressingFirst(shown) : ByDay(shown)).ToList().ToPage(Request.Query, PageSize);
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
