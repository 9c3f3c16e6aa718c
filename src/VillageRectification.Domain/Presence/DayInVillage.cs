using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Presence;

/// <summary>Somebody's day in a village that is to be written down.</summary>
/// <param name="Person">Who it was; null where only the capacity is known.</param>
public sealed record DayInVillage(Capacity Capacity, string? Person)
{
    /// <summary>Null where nobody says.</summary>
    public NightStay? Night { get; init; }

    /// <summary>The note of that day's work that it was written with; null where it stands alone.</summary>
    public Guid? ProgressRecordId { get; init; }
}
