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
