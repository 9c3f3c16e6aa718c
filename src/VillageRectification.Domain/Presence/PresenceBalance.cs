using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Presence;

/// <summary>How a village stands against one presence rule in the period of a day, while it runs.</summary>
/// <param name="Days">Distinct days on record in the period, up to the day.</param>
/// <param name="Minimum">Days that the rule asks for.</param>
/// <param name="DaysLeft">Days of the period on which one more can be added; the day itself counts while it has no record.</param>
public sealed record PresenceBalance(int Days, int Minimum, int DaysLeft)
{
    /// <summary>The day itself is on record: one of the days left is a later one.</summary>
    public bool HasToday { get; init; }

    public int Missing => Math.Max(0, Minimum - Days);

    public bool IsMet => Missing == 0;

    /// <summary>Cannot be met any more: 已无法完成.</summary>
    public bool IsLost => Missing > DaysLeft;

    /// <param name="minimum">Days that the rule asks for in each period.</param>
    /// <param name="days">All days on record in the rule's capacity.</param>
    public static PresenceBalance Of(PresencePeriod period, int minimum, IReadOnlyCollection<DateOnly> days, DateOnly asOf)
    {
        var first = PeriodOf(period, asOf).First;
        var counted = days.Where(d => d >= first && d <= asOf).ToHashSet();
        return Of(period, minimum, counted.Count, counted.Contains(asOf), asOf);
    }

    /// <summary>The same by what is counted already.</summary>
    /// <param name="days">Distinct days on record in the period, up to the day.</param>
    /// <param name="hasToday">The day itself is one of them.</param>
    public static PresenceBalance Of(PresencePeriod period, int minimum, int days, bool hasToday, DateOnly asOf) =>
        new(days, minimum, PeriodOf(period, asOf).Last.DayNumber - asOf.DayNumber + (hasToday ? 0 : 1)) { HasToday = hasToday };

    private static (DateOnly First, DateOnly Last) PeriodOf(PresencePeriod period, DateOnly asOf) => period switch
    {
        PresencePeriod.Week => (PresenceWeek.DaysOf(PresenceWeek.Of(asOf)).First(), PresenceWeek.Of(asOf)),
        PresencePeriod.Month => (Month.Of(asOf).First, Month.Of(asOf).Last),
    };
}
