using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>Something is written down by hand: of which day, and on which.</summary>
/// <param name="Day">The day it happened.</param>
/// <param name="Today">The work calendar's.</param>
public sealed record Entry(DateOnly Day, DateOnly Today, Campaign Campaign)
{
    /// <summary>Why it is entered late (补记); kept only where it is.</summary>
    public string? LateReason { get; init; }

    /// <summary>Of the form, made when it was opened: it becomes the fact's id, so that a second sending finds the first.</summary>
    public Guid? Key { get; init; }

    /// <summary>Of a correction: the day that stood before. Whether that was late, or too early, is settled.</summary>
    public DateOnly? Corrects { get; init; }

    /// <summary>The day of the record that proves it: what is written down of that day is not late, for that record was there.</summary>
    public DateOnly? ProvenOn { get; init; }

    /// <summary>Of a new record: what it is about or stands on, before which it is not dated; null where it stands alone.</summary>
    public Fact? About { get; init; }

    internal int DaysAgo => Today.DayNumber - Day.DayNumber;

    internal bool IsLate => Day != ProvenOn && IsLateOn(Today, Day, Campaign.Thresholds.FreeEntryDays);

    /// <summary>Whether what is written down of a day needs its reason.</summary>
    /// <param name="today">On which it is written down.</param>
    /// <param name="freeDays">Days back for which it needs none.</param>
    public static bool IsLateOn(DateOnly today, DateOnly day, int freeDays) => today.DayNumber - day.DayNumber > freeDays;

    /// <summary>Null when it is entered in time, or corrects what was.</summary>
    internal string? KeptReason => IsLate ? LateReason?.Trim() : null;
}
