namespace VillageRectification.Domain.Campaigns;

/// <summary>One version of the acceptance criteria (验收标准第N版).</summary>
public sealed class CriteriaVersion : RuleVersion
{
    public const int ReasonMaxLength = 200;
    public const int NameMaxLength = 50;

    private CriteriaVersion()
    {
    }

    internal CriteriaVersion(int number) => Number = number;

    public VerdictRules Rules { get; private set; } = new();

    internal CriteriaVersion InForceFrom(DateOnly from, string? reason = null, VersionAuthor? by = null)
    {
        ComeIntoForce(from, reason, by);
        return this;
    }

    internal void Rewrite(VerdictRules rules) => Rules = rules;
}
