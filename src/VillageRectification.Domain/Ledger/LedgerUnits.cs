namespace VillageRectification.Domain.Ledger;

/// <summary>Units that convert into one another: the same measure, and how many of its smallest unit each is.</summary>
public static class LedgerUnits
{
    public const string Yuan = "元";

    /// <summary>Before any unit, or alone, so many of it: 万元, 千亩.</summary>
    private static readonly (string Word, decimal Size)[] Multiples = [("亿", 100_000_000), ("万", 10_000), ("千", 1_000)];

    private static readonly Dictionary<string, (string Measure, decimal Size)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["公里"] = ("长度", 1000),
        ["千米"] = ("长度", 1000),
        ["km"] = ("长度", 1000),
        ["里"] = ("长度", 500),
        ["华里"] = ("长度", 500),
        ["米"] = ("长度", 1),
        ["m"] = ("长度", 1),
        ["亩"] = ("面积", 1),
        ["公顷"] = ("面积", 15),
        ["吨"] = ("重量", 2000),
        ["公斤"] = ("重量", 2),
        ["千克"] = ("重量", 2),
        ["kg"] = ("重量", 2),
        ["斤"] = ("重量", 1),
        ["元"] = ("金额", 1),
    };

    /// <summary>How many <paramref name="to"/> one <paramref name="from"/> is; null when one does not convert into the other.</summary>
    public static decimal? Factor(string from, string to)
    {
        var (one, other) = (Of(from), Of(to));
        return one.Measure == other.Measure ? one.Size / other.Size : null;
    }

    private static (string Measure, decimal Size) Of(string unit)
    {
        if (Known.TryGetValue(unit, out var known))
        {
            return known;
        }

        var (size, rest) = Split(unit);
        return size > 1 && rest.Length > 0 && Of(rest) is var part ? (part.Measure, part.Size * size) : (unit, 1);
    }

    /// <summary>万人 is ten thousand 人; a unit without multiple is one of itself.</summary>
    public static (decimal Size, string Unit) Split(string unit)
    {
        var (word, size) = Multiples.FirstOrDefault(m => unit.StartsWith(m.Word, StringComparison.Ordinal), ("", 1));
        return (size, unit[word.Length..]);
    }
}
