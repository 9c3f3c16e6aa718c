namespace VillageRectification.Domain.Organisation;

/// <summary>A period that was to be made public.</summary>
/// <param name="LastDay">The last day on which that is in time.</param>
/// <param name="PostedOn">When it was made public first; null while it is not.</param>
public sealed record DueDisclosure(DisclosurePeriod Period, DateOnly LastDay, DateOnly? PostedOn)
{
    /// <summary>How many days after its time it was made public; null where it was in time, or not at all.</summary>
    public int? DaysLate => PostedOn > LastDay ? PostedOn.Value.DayNumber - LastDay.DayNumber : null;

    public bool IsKept => PostedOn <= LastDay;
}
