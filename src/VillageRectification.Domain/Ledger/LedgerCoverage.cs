using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>
/// Which records a file could have held: of the months, the days and the one kind that its own rows are of. Of others it says nothing, not even that they
/// are gone.
/// </summary>
internal sealed class LedgerCoverage
{
    private readonly LedgerSheet _sheet;
    private readonly bool _ofOffice;
    private readonly Dictionary<string, HashSet<Month>> _months = [];
    private readonly Dictionary<string, (DateOnly First, DateOnly Last)> _days = [];
    private readonly Dictionary<string, string> _kinds = [];

    /// <param name="rows">Of the sheet.</param>
    /// <param name="ofOffice">Of a workbook in a form of the office's own; a ledger tells whole sheets, but for months.</param>
    public LedgerCoverage(LedgerSheet sheet, IReadOnlyList<LedgerRow> rows, bool ofOffice)
    {
        (_sheet, _ofOffice) = (sheet, ofOffice);
        foreach (var column in sheet.Key.SelectMany(k => new[] { k.Column, k.Else }).OfType<string>().Select(sheet.Column))
        {
            Take(column, rows);
        }
    }

    public bool Covers(LedgerRecord record)
    {
        if (_ofOffice && _sheet.IsKeyedByVillage)
        {
            // A village that the file names is there, whatever it says of it.
            return false;
        }

        var row = LedgerCells.Read(record);
        return _months.All(m => row.Month(m.Key) is not { } month || m.Value.Contains(month))
            && _days.All(d => row.Day(d.Key) is not { } day || (day >= d.Value.First && day <= d.Value.Last))
            && _kinds.All(k => row.Text(k.Key) is not { } kind || kind == k.Value);
    }

    private void Take(LedgerColumn column, IReadOnlyList<LedgerRow> rows)
    {
        if (column.Kind is LedgerColumnKind.Month && rows.Select(r => r.Month(column.Name)).OfType<Month>().ToHashSet() is { Count: > 0 } months)
        {
            _months[column.Name] = months;
        }

        if (_ofOffice && column.Kind is LedgerColumnKind.Day && rows.Select(r => r.Day(column.Name)).OfType<DateOnly>().ToArray() is { Length: > 0 } days)
        {
            // Days of several rows speak for their months; one day for all of them, for itself.
            var (first, last) = (days.Min(), days.Max());
            _days[column.Name] = first == last ? (first, last) : (Month.Of(first).First, Month.Of(last).Last);
        }

        if (_ofOffice && column.Kind is LedgerColumnKind.Choice or LedgerColumnKind.OpenTerm && column.Name != LedgerColumnNames.Department
            && rows.Select(r => r.Text(column.Name)).OfType<string>().Distinct().ToArray() is [var only])
        {
            _kinds[column.Name] = only;
        }
    }
}
