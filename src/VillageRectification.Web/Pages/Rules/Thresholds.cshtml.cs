using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The numbers of the rules: who inspects, what is asked before an application, how often things are made public.</summary>
internal sealed class ThresholdsModel(RuledCampaign rules, WorkCalendar calendar) : MergingPage, IRuleForm<ThresholdsInput>
{
    [BindProperty]
    public ThresholdsInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    public IReadOnlyList<StaleField<ThresholdsInput>> Fields => ThresholdsInput.Fields;

    public IReadOnlyList<SelectListItem> Periods { get; } =
        [.. DisclosureRules.Periods.Select(m => new SelectListItem(SituationText.EveryMonths(m), m.ToString(CultureInfo.InvariantCulture)))];

    public ThresholdsInput Standing() => ThresholdsInput.Of(Campaign);

    public void OnGet() => Input = Standing();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        RuledCampaign.Take(this);
        this.RequireValid(Input, new ThresholdsInput.Validator());
        rules.Note(this);
        Campaign.Limit(Input.ToThresholds(), calendar.Today);
        await rules.SaveAsync(this, () => Campaign.Thresholds == Input.ToThresholds(), ct);
        this.Say("已保存界限");
        return Redirect(Links.Rules(Campaign.Id));
    }
}
