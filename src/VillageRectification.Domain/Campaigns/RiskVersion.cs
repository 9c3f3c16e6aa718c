namespace VillageRectification.Domain.Campaigns;

/// <summary>One version of the weights of the risk (风险分第N版).</summary>
public sealed class RiskVersion : RuleVersion
{
    private RiskVersion()
    {
    }

    internal RiskVersion(int number, RiskWeights weights) => (Number, Weights) = (number, weights);

    public RiskWeights Weights { get; private set; } = new();

    internal RiskVersion InForceFrom(DateOnly from, string? reason = null, VersionAuthor? by = null)
    {
        ComeIntoForce(from, reason, by);
        return this;
    }

    internal void Rewrite(RiskWeights weights) => Weights = weights;
}
