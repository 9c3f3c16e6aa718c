using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>Which of the four ones the campaign has: a role that it does not have is never missing.</summary>
internal sealed class RolesModel(AppDbContext db, CallerAccess access, PageFrame frame) : PageModel
{
    [BindProperty]
    public RolesInput Input { get; set; } = new();

    public Campaign Campaign { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        Input = new() { Roles = [.. Campaign.Roles.All], Version = Campaign.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        this.RequireNone([]);
        db.Expect(Campaign, Input.Version);
        var roles = CampaignRoles.Of(Input.Roles ?? []);
        Campaign.HaveRoles(roles);
        await this.SaveOnceAsync(db, async () => await LoadAsync(id, ct) && Campaign.Roles == roles, ct);
        this.Say("已保存：" + (!Campaign.Roles.All.Any() ? "本次行动没有四个一" : string.Join("、", Campaign.Roles.All.Select(r => r.ToText(Campaign.UnitWord)))));
        return Redirect(Links.Rules(id));
    }

    // The whole county is counted by it, so who works in a part of it does not change it.
    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (await db.Campaigns.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } campaign
            || !access.Current.Scope.Range.Covers(DivisionRange.OfPrefix(campaign.CountyCode)))
        {
            return false;
        }

        Campaign = campaign;
        Choices = [.. Enum.GetValues<FourOne>().Select(r => new SelectListItem(r.ToText(campaign.UnitWord), r.ToString()))];
        frame.ShowCampaign(id);
        return true;
    }
}
