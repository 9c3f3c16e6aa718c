using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Presence;

/// <summary>
/// Why somebody was not in the village for some days (请假、离岗说明). It explains and does not count; no rule reads it. It stands under its first
/// day, or under the day on which it was said, where it begins later.
/// </summary>
public sealed class PresenceLeave : CaseFact
{
    public const int PersonMaxLength = 50;
    public const int ReasonMaxLength = 200;

    private PresenceLeave()
    {
    }

    internal PresenceLeave(RectificationCase @case, DateOnly day, DateOnly from, DateOnly until, Capacity capacity, string reason)
        : base(@case, day)
    {
        From = from;
        Until = until;
        Capacity = capacity;
        Reason = reason;
    }

    /// <summary>The first day of it.</summary>
    public DateOnly From { get; private init; }

    /// <summary>The last day of it.</summary>
    public DateOnly Until { get; private init; }

    /// <summary>Whose days it explains.</summary>
    public Capacity Capacity { get; private init; }

    /// <summary>Null where it is everybody of the capacity.</summary>
    public string? Person { get; init; }

    public string Reason { get; private init; } = null!;

    /// <summary>Whether it says of somebody that he was away on a day: by his name, or, where none is named, as one of the capacity.</summary>
    public bool Covers(DateOnly day, Capacity capacity, string person) =>
        From <= day && day <= Until && (Person is null ? capacity.CountsAs(Capacity) : Person == person);
}
