using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>The row of a sheet that names its columns.</summary>
internal sealed class HeaderRow
{
    private static readonly string[] MoneyUnits = [LedgerUnits.Yuan, "万元"];

    private readonly List<HeadedColumn> _columns = [];
    private readonly List<(int Index, string Header)> _unknown = [];
    private readonly List<LedgerColumn> _repeated = [];
    private readonly int? _township;

    public HeaderRow(LedgerSheet sheet, SheetRow row)
    {
        Hidden = row.Hidden;
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

    /// <summary>Of a sheet in a form of the office's own: its columns, as was said.</summary>
    /// <param name="township">Where the township stands; null where it does not.</param>
    public HeaderRow(IEnumerable<HeadedColumn> columns, int? township)
    {
        _columns.AddRange(columns);
        (Hidden, _township) = ([], township);
    }

    public IReadOnlyList<HeadedColumn> Columns => _columns;

    /// <summary>Headers of hidden columns.</summary>
    public IReadOnlyList<string> Hidden { get; }

    public IReadOnlyList<(int Index, string Header)> Unknown => _unknown;

    public IReadOnlyList<LedgerColumn> Repeated => _repeated;

    public IEnumerable<string> Names => _columns.Select(c => c.Column.Name);

    public bool HasCode => Has(LedgerColumnNames.Code);

    /// <summary>Where the township stands in a sheet whose form has no such column: it tells villages of one name apart where no code does.</summary>
    public int? Township => _township is not null ? _township : HasCode || Has(LedgerColumnNames.Township) ? null
        : _unknown.Where(u => Match(u.Index, u.Header, Compact(u.Header), LedgerForm.Villages.Column(LedgerColumnNames.Township)) is not null)
            .Select(u => (int?)u.Index).FirstOrDefault();

    public bool Has(string column) => _columns.Any(c => c.Column.Name == column);

    /// <summary>Whether the row says nothing in a column, or the sheet has no such column.</summary>
    public bool IsBlank(SheetRow row, string column) => Columns.FirstOrDefault(c => c.Column.Name == column) is not { } place || row.Cell(place.Index).IsBlank;

    /// <summary>Two rows as one: of each column the text that names one of the form, alone or behind the group that stands above it.</summary>
    /// <returns>Null when the lower row is no row of headings: one has no code in it, and no village.</returns>
    public static HeaderRow? Join(LedgerSheet sheet, SheetRow upper, SheetRow lower)
    {
        HeadedColumn[] named = [.. new HeaderRow(sheet, upper)._columns, .. new HeaderRow(sheet, lower)._columns];
        var place = Array.Find(named, c => c.Column.Name == LedgerColumnNames.Code) ?? Array.Find(named, c => c.Column.Name == LedgerColumnNames.Village);
        var below = place is null ? "" : lower.Cell(place.Index).Text;
        if (lower.Number != upper.Number + 1 || (below.Length > 0 && below != place!.Header))
        {
            return null;
        }

        var group = "";
        var cells = new SheetCell[Math.Max(upper.Cells.Count, lower.Cells.Count)];
        for (var i = 0; i < cells.Length; i++)
        {
            var (above, name) = (upper.Cell(i).Text, lower.Cell(i).Text);
            group = above.Length > 0 ? above : name.Length > 0 ? group : "";
            string[] texts = [name, above, group + name];
            cells[i] = new(
                texts.FirstOrDefault(t => t.Length > 0 && sheet.Columns.Any(c => Match(i, t, Compact(t), c) is not null)) ?? (name.Length > 0 ? name : above));
        }

        return new(sheet, new SheetRow(lower.Number, cells) { Hidden = [.. upper.Hidden, .. lower.Hidden] });
    }

    /// <summary>Takes the unit that the lines above name (单位：万元) for the amounts whose header names none.</summary>
    public void TakeUnitOf(IEnumerable<SheetRow> titles)
    {
        string[] units = [.. titles.SelectMany(t => t.Cells).SelectMany(c => SheetUnit.Of(c.Text)).Distinct()];
        for (var i = 0; i < _columns.Count && units.Length == 1; i++)
        {
            if (_columns[i] is { Column.Kind: LedgerColumnKind.Money, NamedUnit: null } amount)
            {
                _columns[i] = amount with { NamedUnit = units[0] };
            }
        }
    }

    /// <summary>Whether the row below still names columns: right below, of words alone, and of no village.</summary>
    public bool IsContinuedBy(SheetRow row, SheetRow below) =>
        below.Number == row.Number + 1 && IsBlank(below, LedgerColumnNames.Code) && IsBlank(below, LedgerColumnNames.Village)
        && below.Cells.All(c => c.Number is null && c.Date is null)
        && below.Cells.Select((cell, index) => (cell, index)).Where(c => !c.cell.IsBlank).ToArray() is { Length: > 0 } words
        && (words.Length > 1 || _columns.All(c => c.Index != words[0].index));

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

    /// <summary>Accepts a remark in brackets behind the name, unless it might be a unit, and what else names the leader to whom a village is tied.</summary>
    private static HeadedColumn? Loose(int index, string header, LedgerColumn column)
    {
        var text = Compact(header);
        if (column.Name == LedgerColumnNames.CountyLeader && CountyWords.NamesTiedLeader(text))
        {
            return new(index, column, header);
        }

        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && text.EndsWith(')') && column.Kind is not (LedgerColumnKind.Money or LedgerColumnKind.Quantity)
            ? Match(index, header, text[..bracket], column)
            : null;
    }

    private static string Compact(string header) => Wording.Compact(header).Replace('[', '(').Replace(']', ')').Replace('【', '(').Replace('】', ')').Trim('*');
}
