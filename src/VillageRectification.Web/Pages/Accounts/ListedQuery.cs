using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>Townships and villages by name: of the national list and of what ledgers named, by the ledger's spelling where both know one.</summary>
internal static class ListedQuery
{
    /// <param name="county">Six digits.</param>
    public static async Task<IReadOnlyList<ListedDivision>> ListedAsync(this AppDbContext db, string county, CancellationToken ct)
    {
        var named = await db.DivisionsOf(county).AsNoTracking().Select(d => new { d.Code, d.Name }).ToDictionaryAsync(d => d.Code, d => d.Name, ct);
        return
        [
            .. NationalDivisions.OfCounty(county).Select(d => d with { Name = named.GetValueOrDefault(d.Code.Value, d.Name) })
                .Concat(named.Select(n => new ListedDivision(DivisionCode.Parse(n.Key), n.Value)))
                .DistinctBy(d => d.Code).OrderBy(d => d.Code.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>刘楼镇徐牛村 by its code; the code itself for one that nothing names.</summary>
    /// <param name="villages">Twelve digits.</param>
    public static async Task<IReadOnlyDictionary<string, string>> VillageNamesAsync(
        this AppDbContext db, IReadOnlyCollection<string> villages, CancellationToken ct)
    {
        Dictionary<string, string> names = [];
        foreach (var county in villages.GroupBy(v => v[..DivisionCode.CountyLength]))
        {
            var listed = (await db.ListedAsync(county.Key, ct)).ToDictionary(d => d.Code.Value, d => d.Name);
            foreach (var village in county)
            {
                names[village] = listed.GetValueOrDefault(village[..DivisionCode.TownshipLength] + "000", "") + listed.GetValueOrDefault(village, village);
            }
        }

        return names;
    }
}
