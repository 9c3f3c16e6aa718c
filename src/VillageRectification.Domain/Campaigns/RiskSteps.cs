using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>The weights of the risk are changed by versions: a draft, and a day from which it holds; the risk of a day is counted by that day's.</summary>
public static class RiskSteps
{
    /// <summary>What the parts of a version come to together, and the most that one can have.</summary>
    public const int FullMarks = 100;

    /// <summary>Every version that was put in force, the first one first: the shipped weights, where the campaign began with no others.</summary>
    public static IReadOnlyList<RiskVersion> RisksInForce(this Campaign campaign)
    {
        RiskVersion[] own = [.. campaign.RiskVersions.Where(v => !v.IsDraft).OrderBy(v => v.Number)];
        return own is [{ Number: 1 }, ..] ? own : [new RiskVersion(1, new()).InForceFrom(campaign.Start), .. own];
    }

    /// <summary>What is in force on a day; before the first day the first one.</summary>
    public static RiskVersion RiskOn(this Campaign campaign, DateOnly day)
    {
        var inForce = campaign.RisksInForce();
        return inForce.LastOrDefault(v => v.From <= day) ?? inForce[0];
    }

    /// <summary>The version that is being drafted; null when none is.</summary>
    public static RiskVersion? RiskDraft(this Campaign campaign) => campaign.RiskVersions.SingleOrDefault(v => v.IsDraft);

    /// <summary>A draft may sum to anything.</summary>
    public static IEnumerable<Refusal> AgainstWeighing(RiskWeights weights) =>
        Enum.GetValues<RiskKind>().Where(k => weights.Of(k) is < 0 or > FullMarks).Select(RiskRefusal.WeightOutOfRange);

    /// <summary>Writes the draft, or writes it anew.</summary>
    /// <param name="by">Who drafts; saved as it stands already it has no other drafter.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWeighing"/>.</exception>
    public static RiskVersion DraftRisk(this Campaign campaign, RiskWeights weights, VersionAuthor by)
    {
        RuleViolationException.ThrowIfAny(AgainstWeighing(weights));
        if (campaign.RiskDraft() is { } saved && saved.Weights == weights)
        {
            return saved;
        }

        var draft = campaign.RiskDraft() ?? campaign.Add(new RiskVersion(campaign.RisksInForce()[^1].Number + 1, weights));
        draft.Rewrite(weights);
        draft.DraftBy(by);
        return draft;
    }

    public static void DropRiskDraft(this Campaign campaign)
    {
        if (campaign.RiskDraft() is { } draft)
        {
            campaign.Remove(draft);
        }
    }

    /// <summary>What was drawn or put in order by today's risk stays as it was: a version begins tomorrow at the earliest.</summary>
    public static IEnumerable<Refusal> AgainstEnactingRisk(this Campaign campaign, DateOnly from, DateOnly today)
    {
        if (campaign.RiskDraft() is not { } draft)
        {
            yield return RiskRefusal.NothingDrafted();
            yield break;
        }

        if (draft.Weights.Sum != FullMarks)
        {
            yield return RiskRefusal.WeightsDoNotSum(draft.Weights.Sum);
        }

        if (from <= today)
        {
            yield return RiskRefusal.FromNotAfterToday();
        }

        if (campaign.RisksInForce()[^1].From is { } last && from <= last)
        {
            yield return RiskRefusal.FromNotAfterLast(last);
        }
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstEnactingRisk"/>.</exception>
    public static RiskVersion EnactRisk(this Campaign campaign, DateOnly from, DateOnly today, string reason, VersionAuthor by)
    {
        RuleViolationException.ThrowIfAny(
            [.. campaign.AgainstEnactingRisk(from, today), .. campaign.RiskDraft()?.AgainstEnactingBy(by) ?? []]);
        return campaign.RiskDraft()!.InForceFrom(from, reason, by);
    }
}
