using System.Reflection;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Security;
using VillageRectification.Web.Startup;

namespace VillageRectification.Web.Frame;

/// <summary>
/// What stands around a page: who is signed in, where, in which campaign, as of which day. Read by the layouts; a page that shows another
/// day says so with <see cref="ShowAsOf"/>, one that belongs to another campaign with <see cref="ShowCampaign"/>.
/// </summary>
internal sealed class PageFrame(AppDbContext db, CallerAccess access, WorkCalendar calendar, IHttpContextAccessor http)
{
    private Guid? _campaignId;

    public static string Version { get; } =
        typeof(PageFrame).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The number of this request that a user can read out.</summary>
    public string CorrelationId => http.HttpContext!.TraceIdentifier;

    public PathString Path => http.HttpContext!.Request.Path;

    public Role? Role => http.HttpContext!.User.Role();

    public string DisplayName => http.HttpContext!.User.DisplayName();

    public IReadOnlyList<NavigationItem> Navigation => Role is { } role ? RoleNavigation.Of(role) : [];

    public string Start => Role is { } role ? RoleNavigation.StartOf(role) : "/";

    public DateOnly Today => calendar.Today;

    public bool IsDemonstration => calendar.IsDemonstration;

    public DateOnly AsOf { get; private set; } = calendar.Today;

    public bool IsOtherDay => AsOf != Today;

    /// <summary>汶上县, or 汶上县 · 刘楼镇 for who works in one township; empty without a campaign.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Null when the account has no campaign in its scope, or more than one county.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public int DaysLeft => Campaign is { } campaign ? campaign.Deadline.DayNumber - AsOf.DayNumber : 0;

    public void ShowAsOf(DateOnly day) => AsOf = day;

    public void ShowCampaign(Guid campaignId) => _campaignId = campaignId;

    public async Task LoadAsync(CancellationToken ct)
    {
        var campaigns = await FrameCampaign.Of(db).ToListAsync(ct);
        var wanted = _campaignId ?? ChosenCampaign.Of(http.HttpContext!);
        Campaign = campaigns.FirstOrDefault(c => c.Id == wanted)
            ?? (campaigns.Select(c => c.CountyCode).Distinct().Count() == 1 ? campaigns[0] : null);
        if (Campaign is null)
        {
            return;
        }

        Place = await TownshipAsync(ct) is { } township ? $"{Campaign.CountyName} · {township}" : Campaign.CountyName;
    }

    private async Task<string?> TownshipAsync(CancellationToken ct)
    {
        var scope = access.Current.Scope;
        string[] townships = [.. scope.Codes.Append(scope.Range.From).Where(c => c.Length == 12).Select(c => c[..9]).Distinct()];
        if (townships is not [var one] || one.EndsWith("000", StringComparison.Ordinal))
        {
            return null;
        }

        var code = one + "000";
        return await db.Divisions.Where(d => d.Code == code).Select(d => d.Name).SingleOrDefaultAsync(ct);
    }
}
