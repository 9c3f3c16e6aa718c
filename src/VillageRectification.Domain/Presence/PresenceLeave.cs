using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Presence;

/// <summary>
/// Why somebody was not in the village for some days (请假、离岗说明): from its day to another. It explains and does not count; no rule reads it.
/// </summary>
public sealed class PresenceLeave : CaseFact
{
    public const int PersonMaxLength = 50;
    public const int ReasonMaxLength = 200;

    private PresenceLeave()
    {
    }

    internal PresenceLeave(RectificationCase @case, DateOnly from, DateOnly until, Capacity capacity, string reason)
        : base(@case, from)
    {
        Until = until;
        Capacity = capacity;
        Reason = reason;
    }

    /// <summary>The last day of it.</summary>
    public DateOnly Until { get; private init; }

    /// <summary>Whose days it explains.</summary>
    public Capacity Capacity { get; private init; }

    /// <summary>Null where it is everybody of the capacity.</summary>
    public string? Person { get; init; }

    public string Reason { get; private init; } = null!;
}
