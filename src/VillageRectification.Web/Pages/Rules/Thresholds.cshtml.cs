using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The numbers of the rules: who inspects, what is asked before an application, how often things are made public.</summary>
internal sealed class ThresholdsModel(AppDbContext db, CallerAccess access, WorkCalendar calendar, PageFrame frame) : PageModel
{
    [BindProperty]
    public ThresholdsInput Input { get; set; } = new();

    [BindProperty]
    public bool IsPicking { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Pick { get; set; } = [];

    /// <summary>Null while nobody else has saved.</summary>
    public StaleForm? Stale { get; private set; }

    public Campaign Campaign { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Periods { get; } =
        [.. DisclosureRules.Periods.Select(m => new SelectListItem(SituationText.EveryMonths(m), m.ToString(CultureInfo.InvariantCulture)))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        Input = ThresholdsInput.Of(Campaign);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        this.TakePicked(Input, ThresholdsInput.Of(Campaign), ThresholdsInput.Fields, Pick, IsPicking, s => Stale = s);
        this.RequireValid(Input, new ThresholdsInput.Validator());
        db.Expect(Campaign, Input.Version);
        this.Note(Campaign, RuleChange.Between(ThresholdsInput.Of(Campaign), Input, ThresholdsInput.Fields), Input.Why, calendar.Today, access.Author());
        Campaign.Limit(Input.ToThresholds());
        await this.SaveOrShowAsync(
            db, id, () => this.SaveOnceAsync(db, async () => await LoadAsync(id, ct) && Campaign.Thresholds == Input.ToThresholds(), ct),
            async (author, at) =>
            {
                await LoadAsync(id, ct);
                var theirs = ThresholdsInput.Of(Campaign);
                Stale = StaleForm.Of(author, at, Input, theirs, ThresholdsInput.Fields, Pick);
                Input = Input with { Version = theirs.Version };
            }, ct);
        this.Say("已保存界限");
        return Redirect(Links.Rules(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (await db.Campaigns.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } campaign
            || !access.Reaches(campaign))
        {
            return false;
        }

        Campaign = campaign;
        frame.ShowCampaign(id);
        return true;
    }
}
