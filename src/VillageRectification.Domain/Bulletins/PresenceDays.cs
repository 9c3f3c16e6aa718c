using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Bulletins;

/// <summary>Days with somebody in a village, as known then and now: of two entries of one day, taking one back moves nothing.</summary>
public sealed class PresenceDays(IEnumerable<PresenceDays.Day> then, IEnumerable<PresenceDays.Day> now)
{
    private readonly HashSet<Day> _then = [.. then.SelectMany(Counted)];
    private readonly HashSet<Day> _now = [.. now.SelectMany(Counted)];

    /// <summary>Whether the day of the entry counts in the capacity now and did not then, or the other way round.</summary>
    public bool HasMoved(PresenceEntry entry, Capacity capacity)
    {
        Day day = new(entry.CaseId, entry.OccurredOn, capacity);
        return _then.Contains(day) != _now.Contains(day);
    }

    /// <summary>Whether the days that changed can carry the village over a number of days of the month, whichever of the changes are made.</summary>
    public bool MayReach(int minimum, Guid caseId, Capacity capacity, Month month)
    {
        Day[] days = [.. _then.Union(_now).Where(d => d.CaseId == caseId && d.Capacity == capacity && month.Contains(d.On))];
        return days.Length >= minimum && days.Count(d => _then.Contains(d) && _now.Contains(d)) < minimum;
    }

    // A resident deputy's day also counts as the team's.
    private static IEnumerable<Day> Counted(Day day) => day.Capacity is Capacity.ResidentDeputy ? [day, day with { Capacity = Capacity.Team }] : [day];

    public sealed record Day(Guid CaseId, DateOnly On, Capacity Capacity);
}
