using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>Which of the four ones the campaign has: a role that it does not have is never missing.</summary>
internal sealed class RolesModel(RuledCampaign rules) : MergingPage, IRuleForm<RolesInput>
{
    [BindProperty]
    public RolesInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    public IReadOnlyList<StaleField<RolesInput>> Fields => RolesInput.Fields(Campaign.UnitWord, Campaign.County);

    public IReadOnlyList<SelectListItem> Choices =>
        [.. Enum.GetValues<FourOne>().Select(r => new SelectListItem(r.ToText(Campaign.UnitWord, Campaign.County), r.ToString()))];

    public RolesInput Standing() => RolesInput.Of(Campaign);

    public void OnGet() => Input = Standing();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        RuledCampaign.Take(this);
        this.RequireNone([]);
        rules.Note(this);
        var roles = CampaignRoles.Of(Input.Roles ?? []);
        Campaign.HaveRoles(roles);
        await rules.SaveAsync(this, () => Campaign.Roles == roles, ct);
        this.Say("已保存：" + (!Campaign.Roles.All.Any() ? "本次行动没有四个一"
            : string.Join("、", Campaign.Roles.All.Select(r => r.ToText(Campaign.UnitWord, Campaign.County)))));
        return Redirect(Links.Rules(Campaign.Id));
    }
}
