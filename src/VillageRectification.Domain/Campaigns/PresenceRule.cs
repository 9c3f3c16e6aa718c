namespace VillageRectification.Domain.Campaigns;

/// <summary>How many distinct days a capacity must be in each village per period. Ended and succeeded, never edited.</summary>
public sealed class PresenceRule
{
    private PresenceRule()
    {
    }

    internal PresenceRule(Capacity capacity, PresencePeriod period, int minimumDays, DateOnly from)
    {
        Capacity = capacity;
        Period = period;
        MinimumDays = minimumDays;
        From = from;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Capacity Capacity { get; private init; }

    public PresencePeriod Period { get; private init; }

    /// <summary>Days.</summary>
    public int MinimumDays { get; private init; }

    /// <summary>First day in force.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day in force; null while it has no end.</summary>
    public DateOnly? To { get; private set; }

    public bool IsInForce(DateOnly on) => From <= on && (To is null || on <= To);

    internal void Begin(DateOnly on) => From = on;

    internal void End(DateOnly on) => To = on;
}
