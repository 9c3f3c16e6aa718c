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

    internal PresenceEntry(RectificationCase @case, DateOnly day, DayInVillage stay)
        : this(@case, day, stay.Capacity)
    {
        (Person, Night, ProgressRecordId) = (stay.Person, stay.Night, stay.ProgressRecordId);
    }

    internal PresenceEntry(RectificationCase @case, DateOnly day, Capacity capacity)
        : base(@case, day)
    {
        Capacity = capacity;
        WeekEnding = PresenceWeek.Of(day);
    }

    public Capacity Capacity { get; private init; }

    /// <summary>The Sunday of its week.</summary>
    public DateOnly WeekEnding { get; private set; }

    /// <summary>Imported history may lack the person.</summary>
    public string? Person { get; init; }

    /// <summary>Null is unknown, as in imported history.</summary>
    public NightStay? Night { get; private init; }

    /// <summary>The note of that day's work that it was written with; null where it stands alone.</summary>
    public Guid? ProgressRecordId { get; private init; }

    private protected override void MoveTo(DateOnly day)
    {
        base.MoveTo(day);
        WeekEnding = PresenceWeek.Of(day);
    }

    internal override bool IsOfListed() => true;

    internal override bool GoesWith(Guid recordId) => ProgressRecordId == recordId;
}
