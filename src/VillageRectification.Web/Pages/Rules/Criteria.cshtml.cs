using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The next version of the acceptance criteria: drafted by the department, put in force from a day by its head.</summary>
internal sealed class CriteriaModel(AppDbContext db, CallerAccess access, RuledCampaign rules, WorkCalendar calendar) : PageModel, IRulePage
{
    [BindProperty]
    public CriteriaInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    /// <summary>Null until something is saved.</summary>
    public AcceptanceStandard? Draft { get; private set; }

    /// <summary>What holds today.</summary>
    public AcceptanceStandard Current { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Bases { get; private set; } = [];

    public DateOnly Tomorrow => calendar.Today.AddDays(1);

    /// <summary>Who may put the draft in force, by name.</summary>
    public Enacting Enacting { get; private set; } = null!;

    public IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns) => campaigns.WithCriteria().Include(c => c.Terms).AsSplitQuery();

    public async Task ShowAsync(Campaign campaign, CancellationToken ct)
    {
        (Draft, Current) = (campaign.CriteriaDraft(), campaign.StandardOn(calendar.Today));
        Bases = CriterionBasisText.Choices(campaign);
        Enacting = await db.EnactingAsync(campaign, Draft?.Version, access, ct);
    }

    public void OnGet() => Input = CriteriaInput.Of(Draft ?? Campaign.Standards()[^1], Campaign.Version).WithBlanks();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var draft = Write(isEnacted: false);
        await db.SaveChangesAsync(ct);
        this.Say($"已存第 {draft.Number} 版草稿，还没有生效。");
        return Redirect(Links.CriteriaDraft(Campaign.Id));
    }

    public async Task<IActionResult> OnPostEnactAsync(CancellationToken ct)
    {
        if (!access.Current.May(Act.ChangeCampaign))
        {
            return Forbid();
        }

        Write(isEnacted: true);
        var version = Campaign.EnactCriteria(Input.From!.Value, calendar.Today, Input.Reason!.Trim(), access.Author());
        await db.SaveChangesAsync(ct);
        this.Say($"验收标准第 {version.Number} 版，{version.From!.Value.ToFull()}起用。");
        return Redirect(Links.Criteria(Campaign.Id, version.Number));
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken ct)
    {
        db.Expect(Campaign, Input.Version);
        Campaign.DropCriteriaDraft();
        await db.SaveChangesAsync(ct);
        this.Say("草稿已经不要了，现在的标准不变。");
        return Redirect(Links.Rules(Campaign.Id));
    }

    private CriteriaVersion Write(bool isEnacted)
    {
        this.RequireValid(Input, new CriteriaInput.Validator(isEnacted, [.. Bases.Select(b => b.Value)]));
        db.Expect(Campaign, Input.Version);
        if (isEnacted)
        {
            this.RequireSeen(Campaign, Input.Version);
        }

        return Campaign.DraftCriteria(Input.ToDrafts(), Input.ToRules(), access.Author());
    }
}
