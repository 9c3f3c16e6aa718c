namespace VillageRectification.Domain.Figures;

/// <summary>A span of the risk, both ends in it.</summary>
public sealed record RiskBand(int From, int To)
{
    /// <summary>The highest first; together 0 to 100.</summary>
    public static IReadOnlyList<RiskBand> All { get; } = [new(60, 100), new(40, 59), new(20, 39), new(0, 19)];

    public bool Contains(int score) => score >= From && score <= To;
}
