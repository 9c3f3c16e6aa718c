namespace VillageRectification.Domain.Campaigns;

/// <summary>One version of the weights of the risk (风险分第N版): a draft, or in force from a day. What is in force is never edited.</summary>
public sealed class RiskVersion
{
    private RiskVersion()
    {
    }

    internal RiskVersion(int number, RiskWeights weights, string? draftedBy) => (Number, Weights, DraftedBy) = (number, weights, draftedBy);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>1 is what the campaign began with.</summary>
    public int Number { get; private init; }

    /// <summary>The first day in force; null of a draft.</summary>
    public DateOnly? From { get; private set; }

    public RiskWeights Weights { get; private set; } = new();

    /// <summary>Why it was changed; null of a draft and of the first version.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whose draft it is; null of the first version.</summary>
    public string? DraftedBy { get; private set; }

    /// <summary>Who put it in force; null of a draft and of the first version.</summary>
    public string? EnactedBy { get; private set; }

    public bool IsDraft => From is null;

    internal RiskVersion InForceFrom(DateOnly from, string? reason = null, string? by = null)
    {
        (From, Reason, EnactedBy) = (from, reason, by);
        return this;
    }

    internal void Begin(DateOnly? on) => From = on;

    internal void Rewrite(RiskWeights weights, string by) => (Weights, DraftedBy) = (weights, by);
}
