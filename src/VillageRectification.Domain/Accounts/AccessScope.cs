using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Accounts;

/// <summary>
/// Which rows a caller may see: a range of division codes, or a set of villages, or nothing. Enforced once, as query filters in
/// Persistence. Village sets also hold their townships' own codes, so that facts about a township reach its teams. A city counts more than
/// it sees: figures of all its counties, and the cases that are submitted to it. A department sees the cases that it is tied to, not all of their villages.
/// </summary>
public sealed record AccessScope
{
    private readonly HashSet<string> _codes;
    private readonly HashSet<Guid>? _cases;

    private AccessScope(DivisionRange range, IReadOnlyList<string> codes, DivisionRange? counted = null, IReadOnlyList<Guid>? cases = null)
    {
        Range = range;
        Codes = codes;
        Counted = counted ?? range;
        Cases = cases ?? [];
        (_codes, _cases) = ([.. codes], cases is null ? null : [.. cases]);
    }

    public static AccessScope Nothing { get; } = new(DivisionRange.Nothing, []);

    /// <summary>For jobs, commands and migrations, which state it themselves.</summary>
    public static AccessScope Everything { get; } = new(DivisionRange.Everything, []);

    public DivisionRange Range { get; }

    /// <summary>Twelve-digit codes beside the range: villages and their townships.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Of which figures are counted, beside <see cref="Codes"/>: what is seen, and of a city all of it.</summary>
    public DivisionRange Counted { get; }

    /// <summary>Whether every case of a village within it is seen, and not those of <see cref="Cases"/> alone.</summary>
    public bool HoldsEveryCase => _cases is null;

    /// <summary>The cases that are submitted to a city, or tied to a department; none of a scope that holds every case.</summary>
    public IReadOnlyList<Guid> Cases { get; }

    /// <summary>Of a city: what it is shown is an extract of what is counted.</summary>
    public bool CountsMoreThanItSees => Counted != Range;

    /// <summary>The six-digit counties in which the scope lies, as the ends of a range and single ones; for campaign headers.</summary>
    public DivisionRange CountyRange => Counted == DivisionRange.Nothing ? Counted : new(Counted.From[..6], Counted.To[..6]);

    public IReadOnlyList<string> Counties => [.. Codes.Select(c => c[..6]).Distinct()];

    /// <summary>The twelve digits of the one township in which all of it lies; null when there is more, or a whole county.</summary>
    public string? Township =>
        Codes.Append(Counted.From).Where(c => c.Length == DivisionCode.Length).Select(c => c[..9]).Distinct().ToArray() is [var one]
            && !one.EndsWith("000", StringComparison.Ordinal) ? one + "000" : null;

    /// <summary>Whether it holds a county as a whole, whose papers are then its business.</summary>
    public bool HoldsCounty => Range != DivisionRange.Nothing && Range.Covers(DivisionRange.OfPrefix(Range.From[..6]));

    /// <param name="prefix">2 to 12 digits.</param>
    public static AccessScope Prefix(string prefix) => new(DivisionRange.OfPrefix(prefix), []);

    /// <summary>
    /// Of a city: its counties are counted whole, and of their villages the submitted cases are seen, with what is written of their townships
    /// and counties.
    /// </summary>
    /// <param name="prefix">4 digits.</param>
    public static AccessScope Submitted(string prefix, IReadOnlyCollection<ReachedCase> cases) => new(
        DivisionRange.Nothing,
        [.. cases.Select(c => c.DivisionCode).SelectMany(v => new[] { v, v[..9] + "000", v[..6] + "000000" }).Distinct().Order(StringComparer.Ordinal)],
        DivisionRange.OfPrefix(prefix),
        [.. cases.Select(c => c.CaseId)]);

    /// <summary>Of a department: its cases, with what is written of their townships.</summary>
    public static AccessScope OfCases(IReadOnlyCollection<ReachedCase> cases) =>
        new(DivisionRange.Nothing, CodesOf(cases.Select(c => c.DivisionCode)), cases: [.. cases.Select(c => c.CaseId)]);

    /// <param name="villages">Twelve-digit codes; none means nothing.</param>
    public static AccessScope Villages(IEnumerable<string> villages) => new(DivisionRange.Nothing, CodesOf(villages));

    /// <summary>Whether a row with this code is seen: the filters of Persistence for what is in memory.</summary>
    /// <param name="code">Twelve digits.</param>
    public bool Contains(string code) => Range.Contains(code) || _codes.Contains(code);

    /// <summary>The same for a case.</summary>
    /// <param name="code">Of its village, twelve digits.</param>
    public bool ContainsCase(Guid caseId, string code) => Contains(code) && _cases?.Contains(caseId) is not false;

    /// <summary>The same for what belongs to a county as a whole.</summary>
    /// <param name="county">Six digits.</param>
    public bool ContainsCounty(string county) => CountyRange.Contains(county) || Counties.Contains(county, StringComparer.Ordinal);

    /// <summary>Whether figures are counted of a county as a whole.</summary>
    /// <param name="county">Six digits.</param>
    public bool CountsCounty(string county) => Counted.Covers(DivisionRange.OfPrefix(county));

    /// <summary>Whether nothing of a county is kept from it.</summary>
    /// <param name="county">Six digits.</param>
    public bool SeesAllOf(string county) => HoldsEveryCase && Range.Covers(DivisionRange.OfPrefix(county));

    /// <summary>
    /// Whether a division prefix lies wholly within what is counted, or names a part of it that a caller may ask for. Of what is within a
    /// township only what is seen: the figure of one village is that village.
    /// </summary>
    public bool Covers(string prefix)
    {
        var asked = DivisionRange.OfPrefix(prefix);
        return (prefix.Length > DivisionCode.TownshipLength ? Range : Counted).Covers(asked) || Codes.Any(asked.Contains);
    }

    // With those of their townships.
    private static string[] CodesOf(IEnumerable<string> villages) =>
        [.. villages.SelectMany(v => new[] { v, v[..9] + "000" }).Distinct().Order(StringComparer.Ordinal)];
}
