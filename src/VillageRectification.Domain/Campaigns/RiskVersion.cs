using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>One version of the weights of the risk (风险分第N版).</summary>
public sealed class RiskVersion : RuleVersion
{
    private RiskVersion()
    {
    }

    internal RiskVersion(int number, RiskWeights weights) => (Number, Weights) = (number, weights);

    public RiskWeights Weights { get; private set; } = new();

    internal void Rewrite(RiskWeights weights) => Weights = weights;

    /// <summary>What was drawn or put in order by today's risk stays as it was: a version begins tomorrow at the earliest.</summary>
    internal override IEnumerable<Refusal> AgainstEnacting(Campaign campaign, DateOnly from, DateOnly today)
    {
        if (Weights.Sum != RiskSteps.FullMarks)
        {
            yield return RiskRefusal.WeightsDoNotSum(Weights.Sum);
        }

        if (from <= today)
        {
            yield return RiskRefusal.FromNotAfterToday();
        }
    }
}
