using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Draws;

/// <summary>抽签: the samples that were drawn of a campaign, and drawing another.</summary>
internal sealed class IndexModel(AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    [BindProperty]
    public DrawInput Input { get; set; } = new();

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public FigureSet Figures { get; private set; } = null!;

    /// <summary>The last one first.</summary>
    public IReadOnlyList<SampleDraw> Draws { get; private set; } = [];

    /// <summary>From which the reader may draw, each with its villages; none where he may not.</summary>
    public IReadOnlyList<(SampleList List, IReadOnlyList<SampleVillage> Villages)> Lists { get; private set; } = [];

    /// <summary>Of the city: what it can draw from in its other counties; none where they have no village that waits.</summary>
    public IReadOnlyList<(FrameCampaign Campaign, IReadOnlyList<SampleVillage> Villages)> Elsewhere { get; private set; } = [];

    public DateOnly Today => calendar.Today;

    public IEnumerable<SelectListItem> Reaches =>
    [
        new($"只在{Campaign!.CountyName}抽", bool.FalseString),
        new($"{Elsewhere.Count + 1} 个县一起抽（共 {Lists.Sum(l => l.Villages.Count) + Elsewhere.Sum(e => e.Villages.Count)} 个）", bool.TrueString),
    ];

    public IEnumerable<SelectListItem> Choices =>
        Lists.Select(l => new SelectListItem($"{l.List.ToText(Figures.Frame.Unit)}（{l.Villages.Count} 个）", l.List.ToString()));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Input = new() { Key = Guid.CreateVersion7(), Among = access.Current.Role is Role.City ? SampleList.ToVerify : SampleList.ToRevisit };
        await LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!access.Current.May(Act.DrawSamples))
        {
            return Forbid();
        }

        await LoadAsync(ct);
        if (Campaign is not { } shown)
        {
            return NotFound();
        }

        var key = await FormKey.OfAsync(
            db, Input.Key, f => f is SampleDraw d && campaigns.All.Any(c => c.Id == d.CampaignId), access.Current.AccountId, ct);
        if (key.First is { } first)
        {
            return Answer(first.Id);
        }

        this.RequireValid(Input, new DrawInput.Validator([.. Lists.Select(l => l.List)], Today));
        var own = (shown.Id, Lists.Single(l => l.List == Input.Among).Villages);
        (Guid Id, IReadOnlyList<SampleVillage> Villages)[] asked = Input.IsEverywhere ? [own, .. Elsewhere.Select(e => (e.Campaign.Id, e.Villages))] : [own];
        var ids = asked.Select(a => a.Id).ToList();
        var counties = await db.Campaigns.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var draws = SampleSteps.DrawTogether(
            [.. asked.Select(a => (counties[a.Id], (IReadOnlyCollection<SampleVillage>)a.Villages))], Today, Input.Among!.Value,
            (Input.ByRisk ?? 0, Input.ByLot ?? 0), SampleSeed.New(), access.Current.DisplayName, key.IsFree ? Input.Key : null, Input.DueOn);
        db.AddRange(draws);
        // Of one form sent twice at once the first one drew.
        await db.TrySaveNewAsync(ct);
        return Answer(draws[0].Id);
    }

    private RedirectResult Answer(Guid draw)
    {
        this.Say("已抽签，名单、种子和结果都留下了");
        return Redirect(Links.Draw(draw));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is null)
        {
            return;
        }

        Figures = (await read.OfAsync(Campaign.Id, Campaign.Revision, Today, ct))!;
        Draws = [.. (await read.RowsAsync(SampleQueries.Draws, Figures.Frame, Campaign.Revision, ct)).Reverse()];
        SampleList[] own = !access.Current.May(Act.DrawSamples) ? []
            : access.Current.Role is Role.City ? [SampleList.ToVerify] : [SampleList.ToRevisit, SampleList.Passed];
        Lists = [.. own.Select(l => (l, SampleLists.Of(Figures, l)))];
        if (own is [SampleList.ToVerify])
        {
            Elsewhere = await ElsewhereAsync(Campaign, ct);
        }
    }

    // The campaigns of the other counties.
    private async Task<IReadOnlyList<(FrameCampaign Campaign, IReadOnlyList<SampleVillage> Villages)>> ElsewhereAsync(FrameCampaign own, CancellationToken ct)
    {
        List<(FrameCampaign, IReadOnlyList<SampleVillage>)> found = [];
        foreach (var campaign in FrameCampaign.PresentOn(campaigns.All, Today))
        {
            if (campaign.Id != own.Id && await read.OfAsync(campaign.Id, campaign.Revision, Today, ct) is { } figures
                && SampleLists.Of(figures, SampleList.ToVerify) is { Count: > 0 } villages)
            {
                found.Add((campaign, villages));
            }
        }

        return found;
    }
}
