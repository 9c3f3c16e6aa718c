using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>What a month sheet speaks of: of other days and villages it says nothing.</summary>
/// <param name="Days">The first and the last day that has a column: a sheet may be of half a month, or of a week.</param>
/// <param name="Villages">Code → name of those that have a line, marked or not.</param>
public sealed record MonthScope(Month Month, (int First, int Last) Days, IReadOnlyDictionary<string, string> Villages)
{
    public bool Contains(DateOnly day) => Month.Contains(day) && day.Day >= Days.First && day.Day <= Days.Last;
}
