using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Presence;

/// <summary>Why a month is not judged (未判定). The figures count it all the same.</summary>
public abstract record UnjudgedMonth
{
    private UnjudgedMonth()
    {
    }

    private const int LastDay = 15;

    /// <summary>Who is assigned later is not judged for the month.</summary>
    public static DateOnly LastDayToBegin(Month month) => month.First.AddDays(LastDay - 1);

    /// <summary>Null when the month is judged.</summary>
    /// <param name="today">The work calendar's.</param>
    /// <param name="assignedOn">Since when somebody of the capacity is there; null when nobody wrote it down.</param>
    /// <param name="standings">Of the case, in their order.</param>
    public static UnjudgedMonth? Of(Month month, DateOnly today, DateOnly? assignedOn, IReadOnlyList<StandingChange> standings)
    {
        DateOnly? listedOn = standings.Count > 0 ? standings[0].OccurredOn : null;
        var isListedLast = assignedOn is null || listedOn > assignedOn;
        if ((isListedLast ? listedOn : assignedOn) is { } since && since > LastDayToBegin(month))
        {
            return isListedLast ? new ListedLate(since) : new AssignedLate(since);
        }

        var suspended = RestedDays(month, today, standings);
        var isResting = today <= month.Last && IsResting(today, standings);
        return suspended * 2 >= month.Last.Day || isResting ? new Rested(suspended, isResting) : null;
    }

    /// <summary>Days of a month, up to today, on which the village was suspended or removed; fewer than half of it shorten no rule.</summary>
    public static int RestedDays(Month month, DateOnly today, IReadOnlyList<StandingChange> standings)
    {
        var asOf = today > month.Last ? month.Last : today;
        return Enumerable.Range(0, asOf.DayNumber - month.First.DayNumber + 1).Select(month.First.AddDays).Count(d => IsResting(d, standings));
    }

    /// <summary>Of who is tied to a village by the county, where nobody is tied to it now: nobody is behind whom nobody sends.</summary>
    /// <param name="endedOn">Since when the last one is tied no longer; null where nobody ever was.</param>
    /// <param name="hasCome">Somebody of the capacity was ever in the village: who came is somebody, though nobody wrote down who should.</param>
    public static UnjudgedMonth? OfUntied(Month month, DateOnly today, DateOnly? endedOn, bool hasCome) => endedOn switch
    {
        null => hasCome ? null : new NobodyTied(),
        { } ended => today <= month.Last || ended <= LastDayToBegin(month) ? new TieEnded(ended) : null,
    };

    /// <summary>Who should come was assigned after the middle of the month.</summary>
    public sealed record AssignedLate(DateOnly On) : UnjudgedMonth;

    /// <summary>The village was listed after the middle of the month, and nobody was assigned later still.</summary>
    public sealed record ListedLate(DateOnly On) : UnjudgedMonth;

    /// <summary>Suspended or removed for half the month, or today.</summary>
    /// <param name="Days">Of the month.</param>
    /// <param name="IsNow">It rests today.</param>
    public sealed record Rested(int Days, bool IsNow) : UnjudgedMonth;

    /// <summary>Who was tied to the village is tied to it no longer, by the middle of the month or today, and nobody came after him.</summary>
    public sealed record TieEnded(DateOnly On) : UnjudgedMonth;

    /// <summary>Nobody was ever tied to the village who should come, and nobody came.</summary>
    public sealed record NobodyTied : UnjudgedMonth;

    /// <summary>Nobody of the team is named who could be short of days, and nobody ever came.</summary>
    public sealed record NobodySent(Capacity Capacity) : UnjudgedMonth;

    private static bool IsResting(DateOnly day, IReadOnlyList<StandingChange> standings) =>
        standings.LastOrDefault(s => s.OccurredOn <= day) is { Standing: not Standing.Active };
}
