using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Persistence.Readings;

/// <summary>A day on which a capacity was in a village, however many persons wrote it down.</summary>
public sealed record PresenceDay(DateOnly Day, Capacity Capacity)
{
    /// <summary>Why it was written down late; null when an entry of it was written in time.</summary>
    public LateEntry? Late { get; init; }

    /// <summary>The records that say so.</summary>
    public IReadOnlyList<PresenceMark> Entries { get; init; } = [];
}
