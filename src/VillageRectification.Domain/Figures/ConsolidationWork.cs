using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Figures;

/// <summary>What was done in a passed village of late.</summary>
/// <param name="LastWorkOn">The last progress entry, measure outcome or change of a problem; null for none.</param>
/// <param name="Month">The last month that is over.</param>
/// <param name="TeamDays">The team's days in that month and in the three before it, the latest first; fewer where the campaign had not begun.</param>
public sealed record ConsolidationWork(DateOnly? LastWorkOn, Month Month, IReadOnlyList<int> TeamDays)
{
    /// <summary>Months before the last one with which it is compared.</summary>
    public const int ComparedMonths = 3;

    /// <summary>The last month that is over on a day; its last day counts as over.</summary>
    public static Month LastMonth(DateOnly asOf) => asOf.AddDays(1).Day == 1 ? Month.Of(asOf) : Month.Of(asOf).Previous;

    /// <summary>The first day that matters to it.</summary>
    public static DateOnly Since(DateOnly asOf) => Month.Of(LastMonth(asOf).First.AddMonths(-ComparedMonths)).First;

    /// <param name="teamDays">On which somebody of the team was there; those before <see cref="Since"/> do no harm.</param>
    /// <param name="start">Of the campaign: months that began before it are not compared.</param>
    public static ConsolidationWork Of(DateOnly? lastWorkOn, IEnumerable<DateOnly> teamDays, DateOnly start, DateOnly asOf)
    {
        var month = LastMonth(asOf);
        var days = teamDays.Distinct().ToLookup(Month.Of);
        return new(lastWorkOn, month,
        [
            .. Enumerable.Range(0, ComparedMonths + 1).Select(i => Month.Of(month.First.AddMonths(-i))).Where(m => m == month || m.First >= start)
                .Select(m => days[m].Count()),
        ]);
    }

    /// <summary>The team's days of the last month, and the sum of the three before; null where these are not three whole months with records.</summary>
    public (int Days, int Before)? Compared =>
        TeamDays.Count > ComparedMonths && TeamDays.Skip(1).All(d => d > 0) ? (TeamDays[0], TeamDays.Skip(1).Sum()) : null;

    /// <summary>Fewer than half of the mean of the three months before; false where they cannot be compared.</summary>
    public bool IsHalved => Compared is var (days, before) && 2 * ComparedMonths * days < before;
}
