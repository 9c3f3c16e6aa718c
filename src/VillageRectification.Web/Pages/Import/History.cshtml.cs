using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>导入历史: the imports of a campaign, the last one first.</summary>
internal sealed class HistoryModel(AppDbContext db, CampaignChoice campaigns) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Null when there is no campaign in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public PagedList<ImportedLedger> Imports { get; private set; } = PagedList<ImportedLedger>.Empty;

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is not { Id: var id })
        {
            return;
        }

        var imports = await db.ImportedLedgers.AsNoTracking().Where(i => i.CampaignId == id)
            .OrderByDescending(i => i.At).ThenByDescending(i => i.Id).ToListAsync(ct);
        Imports = imports.ToPage(Request.Query[Paging.Name], PageSize);
        Names = await db.NamesAsync(imports.Select(i => i.By).Concat(imports.Select(i => i.UndoneBy).OfType<Guid>()), ct);
    }
}
