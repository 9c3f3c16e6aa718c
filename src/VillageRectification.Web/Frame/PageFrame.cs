using System.Reflection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Frame;

/// <summary>
/// What stands around a page: who is signed in, where, in which campaign, as of which day. Read by the layouts; a page that shows another
/// day says so with <see cref="ShowAsOf"/>, one that belongs to another campaign with <see cref="ShowCampaign"/>.
/// </summary>
internal sealed class PageFrame(CampaignChoice campaigns, CallerAccess access, WorkCalendar calendar, IHttpContextAccessor http)
{
    public static string Version { get; } =
        typeof(PageFrame).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The number of this request that a user can read out.</summary>
    public string CorrelationId => http.HttpContext!.TraceIdentifier;

    public PathString Path => http.HttpContext!.Request.Path;

    public Role? Role => access.Current.Role;

    public string DisplayName => access.Current.DisplayName;

    public IReadOnlyList<NavigationItem> Navigation => Role is { } role ? RoleNavigation.Of(role, Unit) : [];

    public string Start => Role is { } role ? RoleNavigation.StartOf(role) : Links.Start();

    /// <summary>Where a form leads back to that was opened there; null where it leads to the page of its own kind.</summary>
    public string? Back(string? from, Guid caseId) =>
        from switch { Links.FromToday => Start, Links.FromApplication => Links.Application(caseId), Links.FromCase => Links.Case(caseId), _ => null };

    public DateOnly Today => calendar.Today;

    public bool IsDemonstration => calendar.IsDemonstration;

    public DateOnly AsOf { get; private set; } = calendar.Today;

    public bool IsOtherDay => AsOf != Today;

    /// <summary>汶上县, or 汶上县 · 刘楼镇 for who works in one township; empty without a campaign.</summary>
    public string Place => Campaign?.Place ?? "";

    /// <summary>Null when the account has no campaign in its scope, or more than one county.</summary>
    public FrameCampaign? Campaign => campaigns.Shown;

    /// <summary>What is counted here: 村, 社区; where several counties are shown, the word they share.</summary>
    public string Unit => Campaign?.UnitWord ?? (campaigns.All.Select(c => c.UnitWord).Distinct().ToArray() is [var shared] ? shared : CampaignWords.Village);

    /// <summary>县, 市, 区 or 旗 here, in every word that is made of it; where several counties are shown, whose department it is stays open.</summary>
    public CountyWords County => new(Campaign?.CountyName ?? "");

    /// <summary>There is work in other campaigns, too, that this page does not show.</summary>
    public bool HasOtherCampaigns => campaigns.All.Count > 1;

    public int DaysLeft => Campaign?.Span.DaysLeft(AsOf) ?? 0;

    public void ShowAsOf(DateOnly day) => AsOf = day;

    public void ShowCampaign(Guid campaignId) => campaigns.Show(campaignId);

    public Task LoadAsync(CancellationToken ct) => campaigns.LoadAsync(ct);
}
