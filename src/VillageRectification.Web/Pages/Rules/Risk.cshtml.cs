using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The next version of the weights of the risk: drafted by the department, put in force from a day by its head.</summary>
internal sealed class RiskModel(AppDbContext db, CallerAccess access, RuledCampaign rules, WorkCalendar calendar) : PageModel, IRulePage
{
    [BindProperty]
    public RiskInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    /// <summary>Null until something is saved.</summary>
    public RiskVersion? Draft { get; private set; }

    /// <summary>What holds today.</summary>
    public RiskVersion Current { get; private set; } = null!;

    /// <summary>What the parts are counted against.</summary>
    public FigureFrame Frame { get; private set; } = null!;

    public DateOnly Tomorrow => calendar.Today.AddDays(1);

    /// <summary>Who may put the draft in force, by name.</summary>
    public Enacting Enacting { get; private set; } = null!;

    public IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns) => campaigns.Include(c => c.RiskVersions);

    public async Task ShowAsync(Campaign campaign, CancellationToken ct)
    {
        (Draft, Current) = (campaign.RiskDraft(), campaign.RiskOn(calendar.Today));
        Frame = (await db.FigureFrameAsync(campaign.Id, calendar.Today, ct))!;
        Enacting = await db.EnactingAsync(campaign, Draft, access, ct);
        Input = Input.InOrder();
    }

    public void OnGet() => Input = RiskInput.Of((Draft ?? Campaign.RisksInForce()[^1]).Weights, Campaign.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var draft = Write(isEnacted: false);
        await db.SaveChangesAsync(ct);
        this.Say($"已存第 {draft.Number} 版草稿，还没有生效。");
        return Redirect(Links.RiskDraft(Campaign.Id));
    }

    public async Task<IActionResult> OnPostEnactAsync(CancellationToken ct)
    {
        if (!access.Current.May(Act.ChangeCampaign))
        {
            return Forbid();
        }

        Write(isEnacted: true);
        var version = Campaign.EnactRisk(Input.From!.Value, calendar.Today, Input.Reason!.Trim(), access.Author());
        await db.SaveChangesAsync(ct);
        this.Say($"风险分第 {version.Number} 版，{version.From!.Value.ToFull()}起用。");
        return Redirect(Links.Rules(Campaign.Id));
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken ct)
    {
        db.Expect(Campaign, Input.Version);
        Campaign.DropRiskDraft();
        await db.SaveChangesAsync(ct);
        this.Say("草稿已经不要了，现在的风险分不变。");
        return Redirect(Links.Rules(Campaign.Id));
    }

    private RiskVersion Write(bool isEnacted)
    {
        this.RequireValid(Input, new RiskInput.Validator(isEnacted));
        db.Expect(Campaign, Input.Version);
        if (isEnacted)
        {
            this.RequireSeen(Campaign, Input.Version);
        }

        return Campaign.DraftRisk(Input.ToWeights(), access.Author());
    }
}
