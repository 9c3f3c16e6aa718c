using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>One presence rule and how the village stands against it today.</summary>
/// <param name="ShortWeeks">Weeks of the month that have ended under the minimum; for a weekly rule.</param>
internal sealed record PresenceLine(Capacity Capacity, PresencePeriod Period, PresenceBalance Balance, int ShortWeeks, int EndedWeeks)
{
    /// <summary>Why the running month is not judged in that capacity; null when it is.</summary>
    public UnjudgedMonth? Unjudged { get; init; }

    /// <summary>Since when whoever is there now is assigned; null when nobody wrote it down.</summary>
    public DateOnly? AssignedOn { get; init; }

    /// <param name="days">Days in the village, by capacity.</param>
    /// <param name="countFrom">Weeks that ended before it ask for nobody.</param>
    public static PresenceLine Of(FigureRule rule, IEnumerable<PresenceDay> days, DateOnly countFrom, DateOnly asOf)
    {
        DateOnly[] counted = [.. days.Where(d => d.Capacity.CountsAs(rule.Capacity)).Select(d => d.Day).Distinct()];
        // A week can still be kept on its Sunday.
        DateOnly[] ended = rule.Period is PresencePeriod.Week ? [.. PresenceWeek.EndedIn(asOf).Where(s => s < asOf && s >= countFrom)] : [];
        var weeks = counted.ToLookup(PresenceWeek.Of);
        return new(
            rule.Capacity,
            rule.Period,
            PresenceBalance.Of(rule.Period, rule.Minimum, counted, asOf),
            ended.Count(w => weeks[w].Count() < rule.Minimum),
            ended.Length);
    }
}
