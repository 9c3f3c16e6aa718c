using Microsoft.Extensions.Caching.Memory;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Frame;

/// <summary>
/// Cases as their address names them, kept while the revision of their county is the same. They are shared: only a page that says of itself that
/// it changes nothing of them (<see cref="OnlyShowsCaseAttribute"/>) is given one.
/// </summary>
internal sealed class KeptCases : IDisposable
{
    private const int Most = 20_000;

    private static readonly TimeSpan KeptUnasked = TimeSpan.FromHours(1);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>Null when it is not kept, was read before the last save of its county, or lies outside the scope.</summary>
    /// <param name="campaigns">Of the reader, as this request knows them.</param>
    public RouteCase.Found? Find(Guid id, IEnumerable<FrameCampaign> campaigns, AccessScope scope) =>
        _kept.TryGetValue(id, out RouteCase.Found? found)
        && campaigns.FirstOrDefault(c => c.Id == found!.Campaign.Id)?.Revision == found!.Revision && scope.Contains(found.Case.DivisionCode) ? found : null;

    public void Keep(RouteCase.Found found) =>
        _kept.Set(found.Case.Id, found, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = KeptUnasked });

    public void Dispose() => _kept.Dispose();

    public static bool IsFor(object page, HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && page.GetType().IsDefined(typeof(OnlyShowsCaseAttribute), inherit: false);
}
