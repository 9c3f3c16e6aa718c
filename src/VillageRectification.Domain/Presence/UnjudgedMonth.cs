using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Presence;

/// <summary>
/// Why a month is not judged (未判定): assigned or listed after the 15th, or suspended half the month. The figures count it all the same.
/// </summary>
/// <param name="AssignedOn">When it was late; null when that is not why.</param>
/// <param name="ListedOn">When the village was listed, where that was late and nobody came later still; null when that is not why.</param>
/// <param name="SuspendedDays">Days of the month on which the village was suspended or removed.</param>
public sealed record UnjudgedMonth(DateOnly? AssignedOn, DateOnly? ListedOn, int SuspendedDays)
{
    private const int LastDay = 15;

    /// <summary>Who is assigned later is not judged for the month.</summary>
    public static DateOnly LastDayToBegin(Month month) => month.First.AddDays(LastDay - 1);

    /// <summary>Null when the month is judged.</summary>
    /// <param name="asOf">The last day known; the month's last once it has ended.</param>
    /// <param name="assignedOn">Since when somebody of the capacity is there; null when nobody wrote it down.</param>
    /// <param name="standings">Of the case, in their order.</param>
    public static UnjudgedMonth? Of(Month month, DateOnly asOf, DateOnly? assignedOn, IReadOnlyList<StandingChange> standings)
    {
        DateOnly? listedOn = standings.Count > 0 ? standings[0].OccurredOn : null;
        var isListedLast = assignedOn is null || listedOn > assignedOn;
        if ((isListedLast ? listedOn : assignedOn) is { } since && since > LastDayToBegin(month))
        {
            return isListedLast ? new(null, since, 0) : new(since, null, 0);
        }

        DateOnly[] days = [.. Enumerable.Range(0, asOf.DayNumber - month.First.DayNumber + 1).Select(month.First.AddDays)];
        var suspended = days.Count(d => IsResting(d, standings));
        var isResting = asOf < month.Last && IsResting(asOf, standings);
        return suspended * 2 >= month.Last.Day || isResting ? new(null, null, suspended) : null;
    }

    private static bool IsResting(DateOnly day, IReadOnlyList<StandingChange> standings) =>
        standings.LastOrDefault(s => s.OccurredOn <= day) is { Standing: not Standing.Active };
}
