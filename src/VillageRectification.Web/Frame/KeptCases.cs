using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Frame;

/// <summary>
/// Cases as their address names them, and what a page computes of one on a day, kept while the revision of their county is the same. They are
/// shared: only a page that says of itself that it changes nothing of them (<see cref="OnlyShowsCaseAttribute"/>) is given one.
/// </summary>
internal sealed class KeptCases : IDisposable
{
    // A case, or so many facts of what was computed of one; some kilobytes each.
    private const int Most = 5_000;
    private const int FactsOfACase = 20;

    private readonly KeptByState<long> _kept = new(Most);

    /// <summary>Null when it is not kept, lies outside the reader's scope, or was read before the last save of its county.</summary>
    /// <param name="campaigns">Of the reader, read in this request; of one that finds nothing here nobody asks.</param>
    public async Task<RouteCase.Found?> FindAsync(Guid id, AccessScope scope, CampaignChoice campaigns, CancellationToken ct)
    {
        if (!_kept.TryFindLast(id, out RouteCase.Found? found, out var revision) || !scope.ContainsCase(id, found!.Case.DivisionCode))
        {
            return null;
        }

        await campaigns.LoadAsync(ct);
        return campaigns.All.FirstOrDefault(c => c.Id == found.Campaign.Id)?.Revision == revision ? found : null;
    }

    public void Keep(RouteCase.Found found) => _kept.Keep(found.Case.Id, found.Revision, found, 1);

    /// <summary>
    /// What a page shows of the case of its address on a day. It may rest on nothing but the records of the village and of its township: a reader
    /// who reaches one of them alone has it computed for himself.
    /// </summary>
    /// <param name="facts">Of what was computed.</param>
    public async Task<T> OfAsync<T>(RouteCase route, DateOnly asOf, AccessScope scope, Func<Task<T>> compute, Func<T, int> facts)
        where T : class
    {
        var village = DivisionCode.Parse(route.Case.DivisionCode);
        if (!scope.ContainsCase(route.Id, village.Value) || !scope.Contains(village.Township.Value))
        {
            return await compute();
        }

        var key = (typeof(T), route.Id, asOf);
        if (_kept.Find<T>(key, route.Revision) is { } known)
        {
            return known;
        }

        var value = await compute();
        _kept.Keep(key, route.Revision, value, 1 + (facts(value) / FactsOfACase));
        return value;
    }

    public void Dispose() => _kept.Dispose();

    public static bool IsFor(object page, HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && page.GetType().IsDefined(typeof(OnlyShowsCaseAttribute), inherit: false);
}
