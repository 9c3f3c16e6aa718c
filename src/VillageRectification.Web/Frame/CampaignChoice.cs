using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Frame;

/// <summary>
/// Which campaign a page shows: the one that was chosen (<see cref="ChosenCampaign"/>), else the one that is worked on today
/// (<see cref="FrameCampaign.OnDay"/>). Pages and what stands around them ask here; the campaigns are read once a request.
/// </summary>
internal sealed class CampaignChoice(KeptCampaigns kept, AppDbContext db, CallerAccess access, WorkCalendar calendar, IHttpContextAccessor http)
{
    private Guid? _shown;
    private IReadOnlyList<FrameCampaign>? _all;

    /// <summary>Those in the reader's scope, the latest first; after <see cref="LoadAsync"/>.</summary>
    public IReadOnlyList<FrameCampaign> All => _all ?? [];

    public FrameCampaign? Current => Chosen ?? FrameCampaign.OnDay(All, calendar.Today);

    /// <summary>What stands around the page: its own, the chosen one, or today's where all are of one county. Null where it could be any.</summary>
    public FrameCampaign? Shown => All.FirstOrDefault(c => c.Id == _shown) ?? Chosen
        ?? (All.Select(c => c.CountyCode).Distinct().Count() == 1 ? FrameCampaign.OnDay(All, calendar.Today) : null);

    private FrameCampaign? Chosen => ChosenCampaign.Of(http.HttpContext!) is { } id ? All.FirstOrDefault(c => c.Id == id) : null;

    /// <summary>Says which campaign the page belongs to.</summary>
    public void Show(Guid campaignId) => _shown = campaignId;

    /// <summary>A form that is sent reads them anew: what it waited for may have changed them since it began.</summary>
    public async Task LoadAsync(CancellationToken ct) => _all ??= await kept.OfAsync(access, db, HttpMethods.IsGet(http.HttpContext!.Request.Method), ct);

    /// <summary>Where they were read before somebody else's save was waited for, they are read once more.</summary>
    public async Task AgainAsync(CancellationToken ct)
    {
        if (_all is not null)
        {
            _all = await kept.OfAsync(access, db, mayBeKept: false, ct);
        }
    }

    /// <summary>Null when there is none; an unknown or foreign one is left out.</summary>
    public async Task<FrameCampaign?> CurrentAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        ChosenCampaign.Keep(http.HttpContext!);
        if (Current is { } current)
        {
            Show(current.Id);
        }

        return Current;
    }
}
