using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>
/// What drafts are composed from, kept while the revision of their county is the same: a draft is opened, edited, previewed and downloaded far
/// more often than a record or an issue comes in. What its editors write is no record and is taken from the bulletin each time.
/// </summary>
internal sealed class KeptMaterials : IDisposable
{
    private const int MostCases = 10_000;

    private readonly KeptByState<long> _kept = new(MostCases);

    /// <param name="bulletin">With its notes.</param>
    /// <param name="scope">Of the reader: for who does not see all of the county it is gathered anew.</param>
    /// <param name="revision">Of the county, read before.</param>
    public async Task<BulletinMaterial> OfAsync(
        Bulletin bulletin, DateOnly today, AccessScope scope, long revision, Func<Task<BulletinMaterial>> gather)
    {
        if (!scope.SeesAllOf(bulletin.CountyCode))
        {
            return await gather();
        }

        var key = (bulletin.Id, today);
        if (_kept.Find<BulletinMaterial>(key, revision) is { } known)
        {
            return known.WrittenIn(bulletin);
        }

        var material = await gather();
        _kept.Keep(key, revision, material, 1 + (int)material.Cases);
        return material;
    }

    public void Dispose() => _kept.Dispose();
}
