using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>One version of the acceptance criteria (验收标准第N版).</summary>
public sealed class CriteriaVersion : RuleVersion
{
    private CriteriaVersion()
    {
    }

    internal CriteriaVersion(int number) => Number = number;

    public VerdictRules Rules { get; private set; } = new();

    internal void Rewrite(VerdictRules rules) => Rules = rules;

    /// <summary>What is applied for already is judged by what was in force then: a version begins tomorrow at the earliest.</summary>
    internal override IEnumerable<Refusal> AgainstEnacting(Campaign campaign, DateOnly from, DateOnly today)
    {
        var points = campaign.StandardOf(this).Points;
        if (points != AcceptanceStandard.FullMarks)
        {
            yield return CriteriaRefusal.PointsDoNotSum(points);
        }

        if (from <= today)
        {
            yield return CriteriaRefusal.FromNotAfterToday();
        }

        if (from > campaign.Deadline)
        {
            yield return CriteriaRefusal.FromAfterDeadline(campaign.Deadline);
        }
    }

    internal override void LeaveBehind(Campaign campaign) => campaign.SetItems(Number, []);
}
