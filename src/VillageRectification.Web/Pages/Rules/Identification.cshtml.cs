using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The next version of the identification criteria: drafted by the department, put in force from a day by its head.</summary>
internal sealed class IdentificationModel(AppDbContext db, CallerAccess access, RuledCampaign rules, WorkCalendar calendar) : PageModel, IRulePage
{
    [BindProperty]
    public IdentificationInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    /// <summary>Null until something is saved.</summary>
    public IdentificationVersion? Draft { get; private set; }

    /// <summary>What holds today.</summary>
    public IdentificationVersion Current { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Types { get; private set; } = [];

    /// <summary>Who may put the draft in force, by name.</summary>
    public Enacting Enacting { get; private set; } = null!;

    public IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns) => campaigns.WithScreening().Include(c => c.Terms).AsSplitQuery();

    public async Task ShowAsync(Campaign campaign, CancellationToken ct)
    {
        (Draft, Current) = (campaign.IdentificationDraft(), campaign.IdentificationOn(calendar.Today));
        Types = [new("不对应类型", ""), .. campaign.TermsOf(TermKind.CaseType).Select(t => new SelectListItem(t, t))];
        Enacting = await db.EnactingAsync(campaign, Draft, access, ct);
    }

    public void OnGet()
    {
        Input = IdentificationInput.Of(Draft ?? Campaign.IdentificationVersions.MaxBy(v => v.Number)!, Campaign.Version).WithBlanks() with
        {
            From = calendar.Today.AddDays(Campaign.ScreeningOpening()?.On == calendar.Today ? 1 : 0),
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var draft = Write(isEnacted: false);
        await db.SaveChangesAsync(ct);
        this.Say($"已存第 {draft.Number} 版草稿，还没有生效。");
        return Redirect(Links.IdentificationDraft(Campaign.Id));
    }

    public async Task<IActionResult> OnPostEnactAsync(CancellationToken ct)
    {
        if (!access.Current.May(Act.ChangeCampaign))
        {
            return Forbid();
        }

        Write(isEnacted: true);
        var version = Campaign.EnactIdentification(Input.From!.Value, calendar.Today, Input.Reason!.Trim(), access.Author());
        await db.SaveChangesAsync(ct);
        this.Say($"认定情形第 {version.Number} 版，{version.From!.Value.ToFull()}起用。");
        return Redirect(Links.Screening(Campaign.Id));
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken ct)
    {
        db.Expect(Campaign, Input.Version);
        Campaign.DropIdentificationDraft();
        await db.SaveChangesAsync(ct);
        this.Say("草稿已经不要了，现在的认定情形不变。");
        return Redirect(Links.Screening(Campaign.Id));
    }

    private IdentificationVersion Write(bool isEnacted)
    {
        this.RequireValid(Input, new IdentificationInput.Validator(isEnacted, [.. Types.Select(t => t.Value)]));
        db.Expect(Campaign, Input.Version);
        if (isEnacted)
        {
            this.RequireSeen(Campaign, Input.Version);
        }

        return Campaign.DraftIdentification(Input.ToItems(), access.Author());
    }
}
