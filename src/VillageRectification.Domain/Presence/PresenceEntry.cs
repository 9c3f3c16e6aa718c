using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Presence;

/// <summary>One written day in a village (驻村记录). A presence day is the distinct (case, day, capacity), however many entries.</summary>
public sealed class PresenceEntry : CaseFact
{
    public const int PersonMaxLength = 50;

    private PresenceEntry()
    {
    }

    internal PresenceEntry(RectificationCase @case, DateOnly day, Capacity capacity)
        : base(@case, day)
    {
        Capacity = capacity;
        WeekEnding = PresenceWeek.Of(day);
    }

    public Capacity Capacity { get; private init; }

    /// <summary>The Sunday of its week.</summary>
    public DateOnly WeekEnding { get; private init; }

    /// <summary>Imported history may lack the person.</summary>
    public string? Person { get; init; }
}
