namespace VillageRectification.Domain.Campaigns;

/// <summary>The most points that each part of the risk can have; together 100.</summary>
public sealed record RiskWeights
{
    public int Overdue { get; init; } = 20;

    public int Silence { get; init; } = 15;

    public int Presence { get; init; } = 15;

    public int MustPass { get; init; } = 20;

    public int Disunity { get; init; } = 5;

    public int Debt { get; init; } = 5;

    public int Setback { get; init; } = 10;

    public int Time { get; init; } = 10;

    /// <summary>What the parts come to together.</summary>
    public int Sum => Enum.GetValues<RiskKind>().Sum(Of);

    public int Of(RiskKind kind) => kind switch
    {
        RiskKind.Overdue => Overdue,
        RiskKind.Silence => Silence,
        RiskKind.Presence => Presence,
        RiskKind.MustPass => MustPass,
        RiskKind.Disunity => Disunity,
        RiskKind.Debt => Debt,
        RiskKind.Setback => Setback,
        RiskKind.Time => Time,
    };
}
