using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Presence;

/// <summary>人次: how many persons were in a village on a day.</summary>
public static class PersonDays
{
    /// <summary>
    /// Each person once, in whatever capacities. Who is not named is one of those who are named where one of them counts as the same; else he
    /// counts once.
    /// </summary>
    /// <param name="entries">Of one village and day.</param>
    public static int On(IEnumerable<(Capacity Capacity, string? Person)> entries)
    {
        var all = entries.ToHashSet();
        var named = all.Where(e => e.Person is not null).ToList();
        return named.Select(e => e.Person).Distinct().Count()
            + all.Count(e => e.Person is null && !all.Any(o => o != e && o.Capacity.CountsAs(e.Capacity)));
    }
}
