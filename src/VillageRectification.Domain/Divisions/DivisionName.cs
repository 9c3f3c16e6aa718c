namespace VillageRectification.Domain.Divisions;

/// <summary>How names of divisions are compared: without the endings that offices add or drop.</summary>
public static class DivisionName
{
    public const int MaxLength = 50;

    private static readonly string[] Endings = ["村村民委员会", "村村委会", "村民委员会", "村委会", "社区居民委员会", "社区居委会", "居民委员会", "居委会", "社区", "村"];

    private static readonly string[] TownshipEndings = ["街道办事处", "办事处", "街道", "镇", "乡"];

    // The longest that fits is taken: they stand in that order.
    private static readonly (string Ending, string Plain)[] Committees =
    [
        ("村村民委员会", "村"), ("村民委员会", "村"), ("村村委会", "村"), ("村委会", "村"), ("社区居民委员会", "社区"), ("社区居委会", "社区"),
    ];

    /// <summary>Whether two spellings name the same division: 孔庄村, 孔庄村委会 and 孔庄 do.</summary>
    public static bool Same(string one, string other) => Core(one) == Core(other);

    /// <summary>The same of townships: 刘楼镇 and 刘楼 do.</summary>
    public static bool SameTownship(string one, string other) => Core(one, TownshipEndings) == Core(other, TownshipEndings);

    /// <summary>As ledgers spell what the national list calls by its committee: 孔庄村, 永续社区.</summary>
    public static string Plain(string name)
    {
        foreach (var (ending, plain) in Committees)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal) && name.Length > ending.Length)
            {
                return name[..^ending.Length] + plain;
            }
        }

        return name;
    }

    /// <summary>The name without its ending and without blanks; a name that is nothing but an ending is kept.</summary>
    public static string Core(string name) => Core(name, Endings);

    /// <summary>The codes of those among villages that another one shares its name with: they are called with their township.</summary>
    public static IReadOnlySet<string> Shared(IEnumerable<(string Code, string Village)> villages) =>
        villages.GroupBy(v => Core(v.Village), v => v.Code, StringComparer.Ordinal).Where(g => g.Distinct().Count() > 1).SelectMany(g => g).ToHashSet();

    private static string Core(string name, string[] endings)
    {
        var core = string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
        return endings.FirstOrDefault(e => core.EndsWith(e, StringComparison.Ordinal) && core.Length > e.Length) is { } ending ? core[..^ending.Length] : core;
    }
}
