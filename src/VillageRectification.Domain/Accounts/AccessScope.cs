using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Accounts;

/// <summary>
/// Which rows a caller may see: a range of division codes, or a set of villages, or nothing. Enforced once, as query filters in
/// Persistence. Village sets also hold their townships' own codes, so that facts about a township reach its teams.
/// </summary>
public sealed record AccessScope
{
    private AccessScope(DivisionRange range, IReadOnlyList<string> codes)
    {
        Range = range;
        Codes = codes;
    }

    public static AccessScope Nothing { get; } = new(DivisionRange.Nothing, []);

    /// <summary>For jobs, commands and migrations, which state it themselves.</summary>
    public static AccessScope Everything { get; } = new(DivisionRange.Everything, []);

    public DivisionRange Range { get; }

    /// <summary>Twelve-digit codes beside the range: villages and their townships.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The six-digit counties in which the scope lies, as the ends of a range and single ones; for campaign headers.</summary>
    public DivisionRange CountyRange => Range == DivisionRange.Nothing ? Range : new(Range.From[..6], Range.To[..6]);

    public IReadOnlyList<string> Counties => [.. Codes.Select(c => c[..6]).Distinct()];

    /// <summary>The twelve digits of the one township in which all of it lies; null when there is more, or a whole county.</summary>
    public string? Township =>
        Codes.Append(Range.From).Where(c => c.Length == DivisionCode.Length).Select(c => c[..9]).Distinct().ToArray() is [var one]
            && !one.EndsWith("000", StringComparison.Ordinal) ? one + "000" : null;

    /// <summary>Whether it holds a county as a whole, whose papers are then its business.</summary>
    public bool HoldsCounty => Range != DivisionRange.Nothing && Range.Covers(DivisionRange.OfPrefix(Range.From[..6]));

    /// <param name="prefix">2 to 12 digits.</param>
    public static AccessScope Prefix(string prefix) => new(DivisionRange.OfPrefix(prefix), []);

    /// <param name="villages">Twelve-digit codes; none means nothing.</param>
    public static AccessScope Villages(IEnumerable<string> villages)
    {
        string[] codes = [.. villages.SelectMany(v => new[] { v, v[..9] + "000" }).Distinct().Order(StringComparer.Ordinal)];
        return new(DivisionRange.Nothing, codes);
    }

    /// <summary>Whether a row with this code is seen: the filters of Persistence for what is in memory.</summary>
    /// <param name="code">Twelve digits.</param>
    public bool Contains(string code) => Range.Contains(code) || Codes.Contains(code, StringComparer.Ordinal);

    /// <summary>The same for what belongs to a county as a whole.</summary>
    /// <param name="county">Six digits.</param>
    public bool ContainsCounty(string county) => CountyRange.Contains(county) || Counties.Contains(county, StringComparer.Ordinal);

    /// <summary>Whether a division prefix lies wholly within the scope, or names a part of it that a caller may ask for.</summary>
    public bool Covers(string prefix)
    {
        var asked = DivisionRange.OfPrefix(prefix);
        return Range.Covers(asked) || Codes.Any(asked.Contains);
    }
}
