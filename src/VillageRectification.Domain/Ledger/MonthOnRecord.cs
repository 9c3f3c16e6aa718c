using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Ledger;

/// <summary>A month sheet beside what was written down of its days already.</summary>
/// <param name="Already">Marks of days that are on record, whoever wrote them: nothing is recorded twice.</param>
/// <param name="Beyond">On record and not marked, in the capacities that the sheet marks: they stay.</param>
/// <param name="Ended">Marked, and corrected by hand: nobody was there. They do not come back.</param>
public sealed record MonthOnRecord(MonthScope Scope, int Already, IReadOnlyList<RecordedDay> Beyond, IReadOnlyList<RecordedDay> Ended)
{
    // Above the rows of any worksheet, and of what else is numbered there; below what an ordinal holds.
    internal const int FirstMark = 5_000_000;

    /// <summary>Whether a row of a file with several sheets is a mark of its month sheet.</summary>
    internal static bool IsMark(LedgerRow row) => row.Number >= FirstMark && row.Sheet == LedgerForm.Presence.Name;

    /// <summary>Takes out of the rows of a sheet what is on record, and what was on record until a hand ended it.</summary>
    /// <param name="hidden">On lines that the sheet hides.</param>
    internal static MonthOnRecord Of(MonthScope scope, List<LedgerRow> rows, IEnumerable<LedgerReading.Line> hidden, LedgerBackground background)
    {
        var recorded = background.Days;
        var marked = rows.Select(DayOf).ToHashSet();
        var beside = hidden.Select(h => DayOf(h.Row)).ToHashSet();
        var capacities = marked.Select(m => m.Capacity).ToHashSet();
        var known = recorded.SelectMany(r => capacities.Where(c => r.Capacity.CountsAs(c)).Select(c => r with { Capacity = c })).ToHashSet();
        var already = rows.RemoveAll(r => known.Contains(DayOf(r)));
        var ended = background.EndedDays.Where(marked.Except(known).Contains).ToHashSet();
        rows.RemoveAll(r => ended.Contains(DayOf(r)));
        return new(
            scope,
            already,
            InOrder(known.Where(k => scope.Villages.ContainsKey(k.Code) && scope.Contains(k.Day) && !marked.Contains(k) && !beside.Contains(k))),
            InOrder(ended));
    }

    private static RecordedDay[] InOrder(IEnumerable<RecordedDay> days) =>
        [.. days.OrderBy(k => k.Code, StringComparer.Ordinal).ThenBy(k => k.Day).ThenBy(k => k.Capacity)];

    internal static RecordedDay DayOf(LedgerRow row) =>
        new(row.DivisionCode, row.Day(LedgerColumnNames.Date)!.Value, row.Value<Capacity>(LedgerColumnNames.Capacity)!.Value);
}
