using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>One version of the acceptance criteria, to read.</summary>
internal sealed class VersionModel(AppDbContext db, PageFrame frame) : PageModel
{
    public Campaign Campaign { get; private set; } = null!;

    public AcceptanceStandard Standard { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct)
    {
        if (await db.Campaigns.AsNoTracking().WithCriteria().SingleOrDefaultAsync(c => c.Id == id, ct) is not { } campaign
            || campaign.CriteriaRules().InForce().SingleOrDefault(v => v.Number == number) is not { } version)
        {
            return NotFound();
        }

        (Campaign, Standard) = (campaign, campaign.StandardOf(version));
        frame.ShowCampaign(id);
        return Page();
    }
}
