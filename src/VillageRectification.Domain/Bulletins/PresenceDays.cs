using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Bulletins;

/// <summary>
/// Days with somebody in a village, entry by entry, as known then and now: of two entries of one day, taking one back moves nothing. Says
/// which entry can have moved a figure of days, whichever of the other changes are made.
/// </summary>
public sealed class PresenceDays(IEnumerable<PresenceDays.Day> then, IEnumerable<PresenceDays.Day> now)
{
    private readonly ILookup<(Guid CaseId, Capacity Capacity), DateOnly> _then = Counted(then);
    private readonly ILookup<(Guid CaseId, Capacity Capacity), DateOnly> _now = Counted(now);

    internal bool MayMove(Figure figure, FigureSet set, ChangedRecord change, IReadOnlyList<ChangedRecord> changes)
    {
        var (rule, frame) = (figure.Rule!, set.Frame);
        var key = (change.CaseId, rule.Capacity);
        var own = changes.Where(c => c.CaseId == change.CaseId).ToArray();
        // A day is sure when an entry claims it that nobody touched; it is free when only entries do that were entered, corrected or taken back.
        var sure = Untouched(_then[key], own.Select(c => DayOf(c, c.Then, rule.Capacity))).Where(d => d <= frame.AsOf).ToHashSet();
        var free = _then[key].Concat(_now[key]).Where(d => d <= frame.AsOf && !sure.Contains(d)).ToHashSet();
        DateOnly[] weeks = set.Readings.FirstOrDefault(r => r.CaseId == change.CaseId) is { } village ? [.. frame.WeeksOf(village)] : [];
        return new[] { DayOf(change, change.Then, rule.Capacity), DayOf(change, change.Now, rule.Capacity) }.OfType<DateOnly>()
            .Any(day => free.Contains(day) && MayMove(figure, rule, frame.Month, weeks, day, sure, free));
    }

    private static bool MayMove(
        Figure figure, FigureRule rule, Month month, DateOnly[] weeks, DateOnly day, HashSet<DateOnly> sure, HashSet<DateOnly> free)
    {
        if (figure.Name is FigureName.PresenceDays)
        {
            return month.Contains(day);
        }

        if (figure.Name is not FigureName.PresenceShort || rule.Period is PresencePeriod.Month)
        {
            // It is the day that carries the month over one of the numbers at which the figure changes.
            return month.Contains(day) && Bounds(figure, rule).Any(b => sure.Count(month.Contains) < b && b <= Most(month.Contains));
        }

        // The village is short for one week at least, so the week of the day decides where all others can be full.
        var own = PresenceWeek.Of(day);
        return weeks.Contains(own) && weeks.All(w => w == own
            ? sure.Count(IsIn(w)) < rule.Minimum && rule.Minimum <= Most(IsIn(w))
            : rule.Minimum <= Most(IsIn(w)));

        int Most(Func<DateOnly, bool> isIn) => sure.Count(isIn) + free.Count(isIn);
    }

    private static Func<DateOnly, bool> IsIn(DateOnly week) => day => PresenceWeek.Of(day) == week;

    private static int[] Bounds(Figure figure, FigureRule rule) => figure.Name switch
    {
        FigureName.PresenceZero => [1],
        FigureName.PresenceOnce => [1, 2],
        _ => [rule.Minimum],
    };

    // Of an entry that claims the same day then and now nothing hangs on which of the two holds.
    private static DateOnly? DayOf(ChangedRecord change, CaseFact? version, Capacity capacity) =>
        Claimed(change.Then, capacity) == Claimed(change.Now, capacity) ? null : Claimed(version, capacity);

    private static DateOnly? Claimed(CaseFact? version, Capacity capacity) =>
        version is PresenceEntry entry && CapacitiesOf(entry.Capacity).Contains(capacity) ? entry.OccurredOn : null;

    private static List<DateOnly> Untouched(IEnumerable<DateOnly> days, IEnumerable<DateOnly?> touched)
    {
        var left = days.ToList();
        foreach (var day in touched.OfType<DateOnly>())
        {
            left.Remove(day);
        }

        return left;
    }

    private static ILookup<(Guid CaseId, Capacity Capacity), DateOnly> Counted(IEnumerable<Day> days) =>
        days.SelectMany(d => CapacitiesOf(d.Capacity).Select(c => (d.CaseId, Capacity: c, d.On))).ToLookup(d => (d.CaseId, d.Capacity), d => d.On);

    // A resident deputy's day also counts as the team's.
    private static Capacity[] CapacitiesOf(Capacity capacity) => capacity is Capacity.ResidentDeputy ? [capacity, Capacity.Team] : [capacity];

    /// <param name="On">Of one entry; two entries of a day are two.</param>
    public sealed record Day(Guid CaseId, DateOnly On, Capacity Capacity);
}
