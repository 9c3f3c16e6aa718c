namespace VillageRectification.Domain.Campaigns;

/// <summary>One version of the identification criteria (认定情形第N版).</summary>
public sealed class IdentificationVersion : RuleVersion
{
    private IdentificationVersion()
    {
    }

    internal IdentificationVersion(int number, IReadOnlyList<IdentificationCriterion> items) => (Number, Items) = (number, items);

    /// <summary>By number.</summary>
    public IReadOnlyList<IdentificationCriterion> Items { get; private set; } = [];

    /// <summary>It shipped with the program, and no head has looked it through yet (待核).</summary>
    public bool IsShipped => EnactedBy is null && !IsDraft && Items.SequenceEqual(IdentificationList.Shipped);

    public IEnumerable<string> Aspects => Items.Select(i => i.Aspect).Distinct();

    internal IdentificationVersion InForceFrom(DateOnly from, string? reason = null, VersionAuthor? by = null)
    {
        ComeIntoForce(from, reason, by);
        return this;
    }

    internal void Rewrite(IReadOnlyList<IdentificationCriterion> items) => Items = items;
}
