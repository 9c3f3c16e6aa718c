using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>The weights of the risk are drafted here; a version holds from a day, and the risk of a day is counted by that day's.</summary>
public static class RiskSteps
{
    /// <summary>What the parts of a version come to together, and the most that one can have.</summary>
    public const int FullMarks = 100;

    /// <summary>A draft may sum to anything.</summary>
    public static IEnumerable<Refusal> AgainstWeighing(RiskWeights weights) =>
        Enum.GetValues<RiskKind>().Where(k => weights.Of(k) is < 0 or > FullMarks).Select(RiskRefusal.WeightOutOfRange);

    /// <summary>Writes the draft, or writes it anew.</summary>
    /// <param name="by">Who drafts; saved as it stands already it has no other drafter.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWeighing"/>.</exception>
    public static RiskVersion DraftRisk(this Campaign campaign, RiskWeights weights, VersionAuthor by)
    {
        RuleViolationException.ThrowIfAny(AgainstWeighing(weights));
        return campaign.RiskRules().Write(by, v => v.Weights == weights, number => new(number, weights), v => v.Rewrite(weights));
    }
}
