namespace VillageRectification.Domain.Divisions;

/// <summary>All codes that begin alike, as the two ends of a range that an index can search. Both ends included.</summary>
public sealed record DivisionRange(string From, string To)
{
    /// <summary>Every division of the country.</summary>
    public static DivisionRange Everything { get; } = OfPrefix("");

    /// <summary>Empty: no code is at once above the first and below the second end.</summary>
    public static DivisionRange Nothing { get; } = new("1", "0");

    /// <param name="prefix">0 to 12 digits.</param>
    public static DivisionRange OfPrefix(string prefix) => new(prefix.PadRight(DivisionCode.Length, '0'), prefix.PadRight(DivisionCode.Length, '9'));

    public bool Contains(string code) => string.CompareOrdinal(code, From) >= 0 && string.CompareOrdinal(code, To) <= 0;

    /// <summary>Whether every code of <paramref name="other"/> lies in this range.</summary>
    public bool Covers(DivisionRange other) => Contains(other.From) && Contains(other.To);
}
