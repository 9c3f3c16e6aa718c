namespace VillageRectification.Domain.Campaigns;

/// <summary>One version of the identification criteria (认定情形第N版): a draft, or in force from a day. What is in force is never edited.</summary>
public sealed class IdentificationVersion
{
    private IdentificationVersion()
    {
    }

    internal IdentificationVersion(int number, IReadOnlyList<IdentificationCriterion> items, string? draftedBy) =>
        (Number, Items, DraftedBy) = (number, items, draftedBy);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>1 is what the campaign began with.</summary>
    public int Number { get; private init; }

    /// <summary>The first day in force; null of a draft.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>By number.</summary>
    public IReadOnlyList<IdentificationCriterion> Items { get; private set; } = [];

    /// <summary>Why it was changed; null of a draft and of the first version.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whose draft it is; null of the first version.</summary>
    public string? DraftedBy { get; private set; }

    /// <summary>Who put it in force; null of a draft and of the first version.</summary>
    public string? EnactedBy { get; private set; }

    public bool IsDraft => From is null;

    /// <summary>It shipped with the program, and no head has looked it through yet (待核).</summary>
    public bool IsShipped => EnactedBy is null && !IsDraft && Items.SequenceEqual(IdentificationList.Shipped);

    public IEnumerable<string> Aspects => Items.Select(i => i.Aspect).Distinct();

    internal IdentificationVersion InForceFrom(DateOnly from, string? reason = null, string? by = null)
    {
        (From, Reason, EnactedBy) = (from, reason, by);
        return this;
    }

    internal void Begin(DateOnly? on) => From = on;

    internal void Rewrite(IReadOnlyList<IdentificationCriterion> items, string by) => (Items, DraftedBy) = (items, by);
}
