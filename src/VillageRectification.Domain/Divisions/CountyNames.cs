using System.Collections.Frozen;

namespace VillageRectification.Domain.Divisions;

/// <summary>The names of the country's cities (four digits) and counties (six digits), from a list that the program carries.</summary>
public static class CountyNames
{
    private static readonly Lazy<FrozenDictionary<string, string>> Names = new(Read);

    /// <summary>The name; the code itself when the list does not have it, as after a change of the divisions.</summary>
    /// <param name="code">Four or six digits.</param>
    public static string Of(string code) => Names.Value.GetValueOrDefault(code, code);

    /// <summary>Whether the country has that city or county.</summary>
    /// <param name="code">Four or six digits.</param>
    public static bool Has(string code) => Names.Value.ContainsKey(code);

    /// <summary>Every city and county that the list has, by code.</summary>
    public static IEnumerable<(string Code, string Name)> All => Names.Value.Select(n => (n.Key, n.Value)).OrderBy(n => n.Key, StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Read()
    {
        using var list = typeof(CountyNames).Assembly.GetManifestResourceStream("counties.csv")!;
        using var reader = new StreamReader(list);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(','))
            .ToFrozenDictionary(cells => cells[0], cells => cells[1]);
    }
}
