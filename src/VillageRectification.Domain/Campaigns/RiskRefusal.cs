using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>What a version of the weights of the risk needs.</summary>
public enum RiskRule
{
    WeightOutOfRange = 1,

    /// <summary>The weights of a version sum to 100.</summary>
    WeightsDoNotSum = 2,

    /// <summary>What was drawn today stands.</summary>
    FromNotAfterToday = 3,
}

/// <summary>What stands against a version of the weights of the risk.</summary>
public sealed record RiskRefusal : Refusal<RiskRule>
{
    private RiskRefusal(RiskRule rule)
        : base(rule)
    {
    }

    /// <summary>The part of the risk.</summary>
    public RiskKind Kind { get; private init; } = RiskKind.Overdue;

    /// <summary>What the weights sum to.</summary>
    public int Points { get; private init; }

    public static RiskRefusal WeightOutOfRange(RiskKind kind) => new(RiskRule.WeightOutOfRange) { Kind = kind };

    public static RiskRefusal WeightsDoNotSum(int points) => new(RiskRule.WeightsDoNotSum) { Points = points };

    public static RiskRefusal FromNotAfterToday() => new(RiskRule.FromNotAfterToday);
}
