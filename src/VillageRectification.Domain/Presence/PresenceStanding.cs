using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Presence;

/// <summary>How a village stands against one presence rule in a month: while it runs what can still be done, afterwards what was.</summary>
/// <param name="Minimum">Days per period.</param>
/// <param name="Days">Distinct days on record in the month, up to the day.</param>
public sealed record PresenceStanding(PresencePeriod Period, int Minimum, int Days)
{
    /// <summary>Of the month, or of the week that runs and belongs to it; null when none runs.</summary>
    public PresenceBalance? Running { get; private init; }

    /// <summary>Weeks that belong to the month: those whose Sunday lies in it.</summary>
    public int Weeks { get; private init; }

    /// <summary>Of those, the ones that have ended.</summary>
    public int EndedWeeks { get; private init; }

    /// <summary>Ended weeks under the minimum.</summary>
    public int ShortWeeks { get; private init; }

    /// <summary>Why it is not judged; null when it is.</summary>
    public UnjudgedMonth? Unjudged { get; init; }

    private bool HasEnded { get; init; }

    /// <summary>Days that the month lacks; for a weekly rule, that its running week lacks.</summary>
    public int Missing => Period is PresencePeriod.Month ? Math.Max(0, Minimum - Days) : Running?.Missing ?? 0;

    /// <summary>Less than half of what is required: days of a month, weeks under the minimum of those that have ended.</summary>
    public bool IsUnderHalf => Period is PresencePeriod.Month ? Days < HalfOfMinimum : ShortWeeks * 2 > EndedWeeks;

    /// <summary>Days of a month below which it is under half.</summary>
    public int HalfOfMinimum => (Minimum + 1) / 2;

    public PresenceVerdict Verdict => Unjudged is not null ? PresenceVerdict.Unjudged : (Period, HasEnded) switch
    {
        (PresencePeriod.Month, true) => Missing == 0 ? PresenceVerdict.Met : PresenceVerdict.Short,
        (PresencePeriod.Week, true) => ShortWeeks == 0 ? PresenceVerdict.Met : PresenceVerdict.Short,
        (PresencePeriod.Week, false) when ShortWeeks > 0 => PresenceVerdict.Lost,
        _ => Running switch
        {
            null or { IsMet: true } => PresenceVerdict.Met,
            { IsLost: true } => PresenceVerdict.Lost,
            _ => PresenceVerdict.Open,
        },
    };

    /// <summary>The rule is broken, and nothing done now can mend it.</summary>
    public bool IsBroken => Verdict is PresenceVerdict.Lost or PresenceVerdict.Short;

    /// <param name="days">Days on record in the rule's capacity, of whatever month.</param>
    /// <param name="countFrom">Weeks that ended before it ask for nobody.</param>
    /// <param name="unjudged">Null when the month is judged.</param>
    public static PresenceStanding Of(
        PresencePeriod period, int minimum, IReadOnlyCollection<DateOnly> days, Month month, DateOnly countFrom, DateOnly today,
        UnjudgedMonth? unjudged)
    {
        var counted = days.Where(d => d <= today && d <= PresenceWeek.Of(month.Last)).ToHashSet();
        var weeks = counted.ToLookup(PresenceWeek.Of);
        return Of(
            period, minimum, counted.Count(month.Contains), weeks.ToDictionary(w => w.Key, w => w.Count()), counted.Contains(today), month, countFrom, today)
            with
        { Unjudged = unjudged };
    }

    /// <summary>The same by what is counted already.</summary>
    /// <param name="days">Distinct days in the month.</param>
    /// <param name="weekDays">By the Sunday of the week; a week without a day is absent.</param>
    /// <param name="hasToday">Today is one of the days.</param>
    /// <param name="countFrom">Weeks that ended before it ask for nobody.</param>
    public static PresenceStanding Of(
        PresencePeriod period, int minimum, int days, IReadOnlyDictionary<DateOnly, int> weekDays, bool hasToday, Month month,
        DateOnly countFrom, DateOnly today)
    {
        var hasEnded = today > month.Last;
        DateOnly[] sundays = [.. PresenceWeek.EndedIn(month.Last).Where(s => s >= countFrom)];
        // A week can still be kept on its Sunday.
        DateOnly[] ended = [.. sundays.Where(s => s < today)];
        var inPeriod = period is PresencePeriod.Month ? days : weekDays.GetValueOrDefault(PresenceWeek.Of(today));
        var isRunning = !hasEnded && (period is PresencePeriod.Month || month.Contains(PresenceWeek.Of(today)));
        return new(period, minimum, days)
        {
            Running = isRunning ? PresenceBalance.Of(period, minimum, inPeriod, hasToday, today) : null,
            Weeks = sundays.Length,
            EndedWeeks = ended.Length,
            ShortWeeks = period is PresencePeriod.Week ? ended.Count(w => weekDays.GetValueOrDefault(w) < minimum) : 0,
            HasEnded = hasEnded,
        };
    }
}
