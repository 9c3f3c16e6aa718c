namespace VillageRectification.Domain.Campaigns;

/// <summary>What an application is judged by: one version of the criteria with its items.</summary>
/// <param name="Items">In their order.</param>
public sealed record AcceptanceStandard(CriteriaVersion Version, IReadOnlyList<AcceptanceCriterion> Items)
{
    /// <summary>What the items of a version sum to.</summary>
    public const int FullMarks = 100;

    public int Number => Version.Number;

    public VerdictRules Rules => Version.Rules;

    public int Points => Items.Sum(i => i.Points);

    public IReadOnlyList<string> Aspects => [.. Items.Select(i => i.Aspect).Distinct()];
}
