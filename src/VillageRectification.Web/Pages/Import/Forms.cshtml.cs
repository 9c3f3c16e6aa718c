using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>表样: the forms that the campaign keeps, the one that was used last first; those that ended stand at the end.</summary>
internal sealed class FormsModel(AppDbContext db, CampaignChoice campaigns) : PageModel
{
    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public IReadOnlyList<KeptForm> Forms { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is not { Id: var id })
        {
            return;
        }

        var forms = await db.FormsInReach().AsNoTracking().Where(f => f.CampaignId == id).ToListAsync(ct);
        Forms = [.. forms.OrderBy(f => f.EndedAt is not null).ThenByDescending(f => f.KeptAt).ThenBy(f => f.Id)];
        Names = await db.NamesAsync(forms.SelectMany(f => new[] { f.SaidBy, f.EndedBy }).OfType<Guid>(), ct);
    }
}
