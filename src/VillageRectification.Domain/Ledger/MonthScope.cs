using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>What a month sheet speaks of: of other days and villages it says nothing.</summary>
/// <param name="Days">The first and the last day that has a column: a sheet may be of half a month, or of a week.</param>
/// <param name="Villages">Code → name of those that have a line, marked or not.</param>
public sealed record MonthScope(Month Month, (int First, int Last) Days, IReadOnlyDictionary<string, string> Villages)
{
    /// <summary>The sheets of the workbook on which it stands, where it is one of several.</summary>
    public IReadOnlyList<string> Tabs { get; init; } = [];

    /// <summary>With what the sheets before it speak of, of the same month.</summary>
    /// <param name="tab">As the workbook calls this one.</param>
    internal MonthScope After(MonthScope? before, string tab) => before is null ? this with { Tabs = [tab] } : this with
    {
        Days = (Math.Min(before.Days.First, Days.First), Math.Max(before.Days.Last, Days.Last)),
        Villages = before.Villages.Concat(Villages).DistinctBy(v => v.Key).ToDictionary(v => v.Key, v => v.Value),
        Tabs = [.. before.Tabs, tab],
    };

    public bool Contains(DateOnly day) => Month.Contains(day) && day.Day >= Days.First && day.Day <= Days.Last;
}
