using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Infrastructure;

/// <summary>Which campaign a page shows: the one that the address names (<c>campaign</c>), else the one that began last. One place for all pages.</summary>
internal sealed class CampaignChoice(AppDbContext db, PageFrame frame, IHttpContextAccessor http)
{
    public const string Name = "campaign";

    /// <summary>Those in the reader's scope, the latest first; after <see cref="CurrentAsync"/>.</summary>
    public IReadOnlyList<FrameCampaign> All { get; private set; } = [];

    public FrameCampaign? Current { get; private set; }

    /// <summary>Null when there is none; an unknown or foreign one is left out.</summary>
    public async Task<FrameCampaign?> CurrentAsync(CancellationToken ct)
    {
        All = await db.Campaigns.AsNoTracking()
            .OrderByDescending(c => c.Start).ThenBy(c => c.CountyCode).ThenBy(c => c.Id)
            .Select(c => new FrameCampaign(c.Id, c.Name, c.Label, c.CountyCode, c.CountyName, c.Start, c.Deadline))
            .ToListAsync(ct);
        Current = Guid.TryParse(http.HttpContext!.Request.Query[Name], out var asked) && All.FirstOrDefault(c => c.Id == asked) is { } named ? named : All.Count > 0 ? All[0] : null;
        if (Current is not null)
        {
            frame.ShowCampaign(Current.Id);
        }

        return Current;
    }
}
