using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Frame;

/// <summary>Which campaign a page shows: the one that was chosen (<see cref="ChosenCampaign"/>), else the one that began last. One place for all pages.</summary>
internal sealed class CampaignChoice(AppDbContext db, PageFrame frame, IHttpContextAccessor http)
{
    /// <summary>Those in the reader's scope, the latest first; after <see cref="CurrentAsync"/>.</summary>
    public IReadOnlyList<FrameCampaign> All { get; private set; } = [];

    public FrameCampaign? Current { get; private set; }

    /// <summary>Null when there is none; an unknown or foreign one is left out.</summary>
    public async Task<FrameCampaign?> CurrentAsync(CancellationToken ct)
    {
        All = await FrameCampaign.Of(db).ToListAsync(ct);
        var chosen = ChosenCampaign.Of(http.HttpContext!);
        Current = All.FirstOrDefault(c => c.Id == chosen) ?? (All.Count > 0 ? All[0] : null);
        ChosenCampaign.Keep(http.HttpContext!);
        if (Current is not null)
        {
            frame.ShowCampaign(Current.Id);
        }

        return Current;
    }
}
