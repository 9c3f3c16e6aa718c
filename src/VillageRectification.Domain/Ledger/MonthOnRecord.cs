using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Ledger;

/// <summary>A month sheet beside what was written down of its days already.</summary>
/// <param name="Already">Marks of days that are on record, whoever wrote them: nothing is recorded twice.</param>
/// <param name="Beyond">On record and not marked, in the capacities that the sheet marks: they stay.</param>
public sealed record MonthOnRecord(MonthScope Scope, int Already, IReadOnlyList<RecordedDay> Beyond)
{
    /// <summary>Takes out of the rows of a sheet what is on record.</summary>
    internal static MonthOnRecord Of(MonthScope scope, List<LedgerRow> rows, IReadOnlyCollection<RecordedDay> recorded)
    {
        var marked = rows.Select(DayOf).ToHashSet();
        var capacities = marked.Select(m => m.Capacity).ToHashSet();
        var known = recorded.SelectMany(r => capacities.Where(c => r.Capacity.CountsAs(c)).Select(c => r with { Capacity = c })).ToHashSet();
        var already = rows.RemoveAll(r => known.Contains(DayOf(r)));
        return new(
            scope,
            already,
            [
                .. known.Where(k => scope.Villages.ContainsKey(k.Code) && scope.Month.Contains(k.Day) && !marked.Contains(k))
                    .OrderBy(k => k.Code, StringComparer.Ordinal).ThenBy(k => k.Day).ThenBy(k => k.Capacity),
            ]);
    }

    internal static RecordedDay DayOf(LedgerRow row) =>
        new(row.DivisionCode, row.Day(LedgerColumnNames.Date)!.Value, row.Value<Capacity>(LedgerColumnNames.Capacity)!.Value);
}
