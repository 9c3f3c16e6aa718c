using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The campaign's rules, to read.</summary>
internal sealed class IndexModel(AppDbContext db, CampaignChoice campaigns, WorkCalendar calendar) : PageModel
{
    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public RuleBook? Book { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is not null)
        {
            Book = await RuleBook.LoadAsync(db, Campaign.Id, calendar.Today, ct);
        }
    }
}
