using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Presence;

/// <summary>The week of a presence rule: Monday to Sunday, in the month of its Sunday.</summary>
public static class PresenceWeek
{
    /// <summary>The Sunday on or after <paramref name="day"/>.</summary>
    public static DateOnly Of(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);

    /// <summary>Its seven days, Monday first.</summary>
    /// <param name="sunday">As <see cref="Of"/>.</param>
    public static IEnumerable<DateOnly> DaysOf(DateOnly sunday) => Enumerable.Range(-6, 7).Select(sunday.AddDays);

    /// <summary>The Sundays of the weeks of which a day lies in the month: the last may end in the next one.</summary>
    public static IEnumerable<DateOnly> TouchingOf(Month month)
    {
        var (first, last) = (Of(month.First), Of(month.Last));
        return Enumerable.Range(0, ((last.DayNumber - first.DayNumber) / 7) + 1).Select(w => first.AddDays(7 * w));
    }

    /// <summary>The Sundays that lie in the month of <paramref name="asOf"/> up to that day: the weeks that are judged.</summary>
    public static IReadOnlyList<DateOnly> EndedIn(DateOnly asOf)
    {
        // Counted, not stepped: the last day of the calendar has no next Sunday.
        var first = Of(new(asOf.Year, asOf.Month, 1));
        var weeks = first > asOf ? 0 : ((asOf.DayNumber - first.DayNumber) / 7) + 1;
        return [.. Enumerable.Range(0, weeks).Select(w => first.AddDays(7 * w))];
    }
}
