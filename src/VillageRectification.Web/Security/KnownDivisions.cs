using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Security;

/// <summary>
/// Whether the divisions that an account is given exist. Cities and counties are those of the country, and of the ledgers. Townships and villages
/// are those of the county's ledgers and of what was registered; before the first one any of the county, or of the township, is taken, for accounts
/// are made before the ledger.
/// </summary>
internal static class KnownDivisions
{
    private const int Township = 9;
    private const int MostNamed = 10;

    /// <summary>What is wrong, by the name of the form's field.</summary>
    public static async Task<IReadOnlyList<(string Field, string Message)>> UnknownAsync(
        this AppDbContext db, string? scope, IReadOnlyList<string> villages, CancellationToken ct)
    {
        if (scope is not null && !await IsKnownAsync(db, scope, ct))
        {
            return [("Scope", $"没有代码是“{scope}”的{NameOf(scope)}，请核对后再填")];
        }

        foreach (var village in villages)
        {
            if (!await IsKnownAsync(db, village[..Township], ct))
            {
                return [("Villages", $"没有代码是“{village}”的村，请核对后再填")];
            }

            var neighbours = await NeighboursAsync(db, village[..Township], ct);
            if (neighbours.Count > 0 && neighbours.All(n => n.Code != village))
            {
                return [("Villages", $"没有代码是“{village}”的村，请核对后再填。这个乡镇登记过的有 {Listed(neighbours)}")];
            }
        }

        return [];
    }

    private static async Task<bool> IsKnownAsync(AppDbContext db, string code, CancellationToken ct)
    {
        if (code.Length < Township)
        {
            return CountyNames.Has(code) || await db.Divisions.AnyAsync(d => d.Code.StartsWith(code), ct);
        }

        var county = code[..DivisionCode.CountyLength];
        var townships = await db.Divisions.AsNoTracking()
            .Where(d => d.Code.StartsWith(county)).Select(d => d.Code.Substring(0, Township)).Distinct().ToListAsync(ct);
        return townships.Count == 0 ? CountyNames.Has(county) : townships.Contains(code);
    }

    private static Task<List<Division>> NeighboursAsync(AppDbContext db, string township, CancellationToken ct)
    {
        var itself = township + "000";
        return db.Divisions.AsNoTracking().Where(d => d.Code.StartsWith(township) && d.Code != itself).OrderBy(d => d.Code).ToListAsync(ct);
    }

    private static string Listed(List<Division> villages) =>
        string.Join('、', villages.Take(MostNamed).Select(v => $"{v.Name} {v.Code}")) + (villages.Count > MostNamed ? $" 等 {villages.Count} 个" : "");

    private static string NameOf(string scope) => scope.Length switch { < DivisionCode.CountyLength => "市", DivisionCode.CountyLength => "县", _ => "乡镇" };
}
