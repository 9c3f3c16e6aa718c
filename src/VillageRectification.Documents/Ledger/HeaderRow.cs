using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>The row of a sheet that names its columns.</summary>
internal sealed class HeaderRow
{
    private static readonly string[] MoneyUnits = [LedgerUnits.Yuan, "万元"];

    private readonly List<HeadedColumn> _columns = [];
    private readonly List<(int Index, string Header)> _unknown = [];
    private readonly List<LedgerColumn> _repeated = [];

    public HeaderRow(LedgerSheet sheet, SheetRow row)
    {
        var headers = row.Cells.Select((cell, index) => (Index: index, cell.Text)).Where(c => c.Text.Length > 0).ToList();

        // Exact names come first, so that 村名(曾用名) beside 村名 is a column of its own.
        foreach (var (index, header) in headers)
        {
            Take(index, header, sheet.Columns.Select(c => Match(index, header, Compact(header), c)));
        }

        foreach (var (index, header) in headers.Where(h => _columns.All(c => c.Index != h.Index) && !_unknown.Contains(h)))
        {
            Take(index, header, sheet.Columns.Where(c => _columns.All(taken => taken.Column != c)).Select(c => Loose(index, header, c)));
        }

        _unknown.AddRange(headers.Where(h => _columns.All(c => c.Index != h.Index) && !_unknown.Contains(h)));
    }

    public IReadOnlyList<HeadedColumn> Columns => _columns;

    public IReadOnlyList<(int Index, string Header)> Unknown => _unknown;

    public IReadOnlyList<LedgerColumn> Repeated => _repeated;

    public IEnumerable<string> Names => _columns.Select(c => c.Column.Name);

    public bool HasCode => Has(LedgerColumnNames.Code);

    public bool Has(string column) => _columns.Any(c => c.Column.Name == column);

    /// <summary>Whether the row says nothing in a column, or the sheet has no such column.</summary>
    public bool IsBlank(SheetRow row, string column) => Columns.FirstOrDefault(c => c.Column.Name == column) is not { } place || row.Cell(place.Index).IsBlank;

    private void Take(int index, string header, IEnumerable<HeadedColumn?> candidates)
    {
        if (candidates.OfType<HeadedColumn>().FirstOrDefault() is not { } found)
        {
            return;
        }

        if (Has(found.Column.Name))
        {
            _repeated.Add(found.Column);
            _unknown.Add((index, header));
            return;
        }

        _columns.Add(found);
    }

    private static HeadedColumn? Match(int index, string header, string text, LedgerColumn column)
    {
        foreach (var name in column.OtherHeaders.Prepend(column.Name).Select(Compact))
        {
            if (text == name)
            {
                return new(index, column, header);
            }

            if (column.Kind == LedgerColumnKind.Money && MoneyUnits.FirstOrDefault(u => text == name + u || text == $"{name}({u})") is { } unit)
            {
                return new(index, column, header, unit);
            }
        }

        return null;
    }

    /// <summary>Accepts a remark in brackets behind the name, unless it might be a unit.</summary>
    private static HeadedColumn? Loose(int index, string header, LedgerColumn column)
    {
        var text = Compact(header);
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && text.EndsWith(')') && column.Kind is not (LedgerColumnKind.Money or LedgerColumnKind.Quantity)
            ? Match(index, header, text[..bracket], column)
            : null;
    }

    private static string Compact(string header) => Wording.Compact(header).Replace('[', '(').Replace(']', ')').Replace('【', '(').Replace('】', ')').Trim('*');
}
