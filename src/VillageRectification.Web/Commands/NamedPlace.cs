using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Pages.Accounts;

namespace VillageRectification.Web.Commands;

/// <summary>A place as it is named on the command line: 汶上县, 刘楼镇, 汶上县/刘楼镇/徐牛村. What is named of several is asked for in full.</summary>
/// <param name="Code">As many digits as its level has.</param>
/// <param name="Path">With what lies above it.</param>
internal sealed record NamedPlace(string Code, string Path)
{
    private const int MostNamed = 10;

    /// <summary>A code stays what it is: it is no name.</summary>
    public static bool IsName(string text) => text.Any(c => !char.IsAscii(c));

    /// <param name="digits">Of the level that is asked for: 4, 6, 9 or 12.</param>
    public static async Task<(string? Code, string? Fault)> FindAsync(AppDbContext db, string text, int digits, CancellationToken ct)
    {
        var parts = text.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var known = await db.KnownCountiesAsync(ct);
        NamedPlace[] found = digits <= DivisionCode.CountyLength
            ? [.. PlaceName.Find(string.Concat(parts), known).Where(p => p.Code.Length == digits).Select(p => new NamedPlace(p.Code, p.Full))]
            : await InCountiesAsync(db, parts, digits, known, ct);
        return found switch
        {
            [var only] => (only.Code, null),
            [] => (null, $"没有叫“{text}”的{WordOf(digits)}，请写全，如：{ExampleOf(digits)}"),
            _ => (null, $"有 {found.Length} 个{WordOf(digits)}叫“{text}”，请写全：{string.Join('、', found.Take(MostNamed).Select(p => p.Path))}"),
        };
    }

    // Of a county that is named, or of those that have records.
    private static async Task<NamedPlace[]> InCountiesAsync(
        AppDbContext db, string[] parts, int digits, IReadOnlyDictionary<string, string> known, CancellationToken ct)
    {
        var levels = digits == DivisionCode.Length ? 3 : 2;
        if (parts.Length == 0 || parts.Length > levels)
        {
            return [];
        }

        var isCountyNamed = parts.Length == levels;
        var counties = isCountyNamed
            ? PlaceName.Find(parts[0], known).Where(p => p.Code.Length == DivisionCode.CountyLength).Select(p => (p.Code, p.Name))
            : known.Select(k => (Code: k.Key, Name: k.Value));
        List<NamedPlace> found = [];
        foreach (var (county, name) in counties.OrderBy(c => c.Code, StringComparer.Ordinal))
        {
            var listed = (await db.ListedAsync(county, ct)).ToDictionary(d => d.Code.Value, d => d.Name);
            foreach (var (code, own) in listed.Where(d => DivisionCode.Parse(d.Key).IsVillage == (digits == DivisionCode.Length)))
            {
                string[] path = digits == DivisionCode.Length ? [listed.GetValueOrDefault(code[..DivisionCode.TownshipLength] + "000", ""), own] : [own];
                if (parts[(isCountyNamed ? 1 : 0)..].Reverse().Zip(path.Reverse()).All(p => p.First == p.Second || IsSameVillage(p.First, p.Second)))
                {
                    found.Add(new(code[..digits], string.Join('/', path.Prepend(name))));
                }
            }
        }

        return [.. found];

        bool IsSameVillage(string typed, string name) => digits == DivisionCode.Length && DivisionName.Same(typed, name);
    }

    private static string WordOf(int digits) => digits switch
    {
        DivisionCode.CityLength => "市",
        DivisionCode.CountyLength => "县",
        DivisionCode.TownshipLength => "乡镇",
        _ => "村",
    };

    private static string ExampleOf(int digits) => digits switch
    {
        DivisionCode.CityLength => "济宁市",
        DivisionCode.CountyLength => "汶上县",
        DivisionCode.TownshipLength => "汶上县/刘楼镇",
        _ => "汶上县/刘楼镇/徐牛村",
    };
}
