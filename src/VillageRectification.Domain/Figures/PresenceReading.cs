using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Figures;

/// <summary>Distinct days in a case in one capacity. A resident deputy's day also counts as the team's.</summary>
/// <param name="MonthDays">In the month of the day, up to it.</param>
/// <param name="WeekDays">By the Sunday of the week; a week without a day is absent.</param>
public sealed record PresenceReading(Capacity Capacity, int MonthDays, IReadOnlyDictionary<DateOnly, int> WeekDays)
{
    /// <summary>The last of those days; null when there is none.</summary>
    public DateOnly? LastOn { get; init; }

    public static PresenceReading None(Capacity capacity) => new(capacity, 0, new Dictionary<DateOnly, int>());

    public int DaysIn(DateOnly sunday) => WeekDays.GetValueOrDefault(sunday);
}
