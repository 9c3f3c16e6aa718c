using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Persistence.Readings;

public static class DivisionQueries
{
    private static readonly string[] ScopeFilter = [AppDbContext.ScopeFilter];

    /// <summary>What is known of a county: itself, its townships, its villages.</summary>
    public static IQueryable<Division> DivisionsOf(this AppDbContext db, string county)
    {
        var range = DivisionRange.OfPrefix(county);
        return db.Divisions.Where(d => string.Compare(d.Code, range.From) >= 0 && string.Compare(d.Code, range.To) <= 0);
    }

    /// <summary>
    /// Every township and village of a county that the program knows, by code: of the national list, and those that ledgers named, by the ledger's
    /// spelling where both know one.
    /// </summary>
    /// <param name="county">Six digits.</param>
    public static async Task<IReadOnlyList<ListedDivision>> KnownDivisionsAsync(this AppDbContext db, string county, CancellationToken ct)
    {
        var named = await db.DivisionsOf(county).AsNoTracking().Select(d => new { d.Code, d.Name }).ToDictionaryAsync(d => d.Code, d => d.Name, ct);
        return
        [
            .. named.Select(n => new ListedDivision(DivisionCode.Parse(n.Key), n.Value)).Concat(NationalDivisions.OfCounty(county))
                .DistinctBy(d => d.Code).OrderBy(d => d.Code.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The counties that have records, by code, as their campaigns call them; public as the divisions are.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> KnownCountiesAsync(this AppDbContext db, CancellationToken ct)
    {
        var named = await db.Campaigns.IgnoreQueryFilters(ScopeFilter).Select(c => new { c.CountyCode, c.CountyName }).Distinct().ToListAsync(ct);
        var codes = await db.Divisions.Select(d => d.Code.Substring(0, DivisionCode.CountyLength))
            .Union(db.Departments.Select(d => d.CountyCode)).ToListAsync(ct);
        var names = named.GroupBy(n => n.CountyCode).ToDictionary(g => g.Key, g => g.First().CountyName);
        return codes.Union(names.Keys).ToDictionary(c => c, c => names.GetValueOrDefault(c) ?? CountyNames.Of(c));
    }
}
