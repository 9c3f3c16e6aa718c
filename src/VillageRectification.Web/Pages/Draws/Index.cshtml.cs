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

    public DateOnly Today => calendar.Today;

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

        var key = await FormKey.OfAsync(db, Input.Key, f => f is SampleDraw d && d.CampaignId == shown.Id, access.Current.AccountId, ct);
        if (key.First is { } first)
        {
            return Answer(first.Id);
        }

        this.RequireValid(Input, new DrawInput.Validator([.. Lists.Select(l => l.List)]));
        var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == shown.Id, ct);
        var draw = campaign.Draw(
            Today, Input.Among!.Value, Lists.Single(l => l.List == Input.Among).Villages, (Input.ByRisk ?? 0, Input.ByLot ?? 0),
            SampleSeed.New(), access.Current.DisplayName,
            key.IsFree ? Input.Key : null);
        db.Add(draw);
        // Of one form sent twice at once the first one drew.
        await db.TrySaveNewAsync(ct);
        return Answer(draw.Id);
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
        Draws = [.. (await db.DrawsAsync(Campaign.Id, ct)).Reverse()];
        SampleList[] own = !access.Current.May(Act.DrawSamples) ? []
            : access.Current.Role is Role.City ? [SampleList.ToVerify] : [SampleList.ToRevisit, SampleList.Passed];
        Lists = [.. own.Select(l => (l, SampleLists.Of(Figures, l)))];
    }
}
