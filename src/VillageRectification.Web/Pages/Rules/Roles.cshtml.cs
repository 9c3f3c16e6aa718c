using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>Which of the four ones the campaign has: a role that it does not have is never missing.</summary>
internal sealed class RolesModel(AppDbContext db, CallerAccess access, WorkCalendar calendar, PageFrame frame) : PageModel
{
    [BindProperty]
    public RolesInput Input { get; set; } = new();

    [BindProperty]
    public bool IsPicking { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Pick { get; set; } = [];

    /// <summary>Null while nobody else has saved.</summary>
    public StaleForm? Stale { get; private set; }

    public Campaign Campaign { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        Input = RolesInput.Of(Campaign);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        this.TakePicked(Input, RolesInput.Of(Campaign), RolesInput.Fields(Campaign.UnitWord), Pick, IsPicking, s => Stale = s);
        this.RequireNone([]);
        db.Expect(Campaign, Input.Version);
        var what = RuleChange.Between(RolesInput.Of(Campaign), Input, RolesInput.Fields(Campaign.UnitWord));
        this.Note(Campaign, what, Input.Why, calendar.Today, access.Author());
        var roles = CampaignRoles.Of(Input.Roles ?? []);
        Campaign.HaveRoles(roles);
        await this.SaveOrShowAsync(
            db, id, () => this.SaveOnceAsync(db, async () => await LoadAsync(id, ct) && Campaign.Roles == roles, ct),
            async (author, at) =>
            {
                await LoadAsync(id, ct);
                var theirs = RolesInput.Of(Campaign);
                Stale = StaleForm.Of(author, at, Input, theirs, RolesInput.Fields(Campaign.UnitWord), Pick);
                Input = Input with { Version = theirs.Version };
            }, ct);
        this.Say("已保存：" + (!Campaign.Roles.All.Any() ? "本次行动没有四个一" : string.Join("、", Campaign.Roles.All.Select(r => r.ToText(Campaign.UnitWord)))));
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
        Choices = [.. Enum.GetValues<FourOne>().Select(r => new SelectListItem(r.ToText(campaign.UnitWord), r.ToString()))];
        frame.ShowCampaign(id);
        return true;
    }
}
