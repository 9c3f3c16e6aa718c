using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>What has been read so far.</summary>
internal sealed class LedgerFindings
{
    private readonly List<LedgerReading.Line> _rows = [];
    private readonly List<LedgerReading.NamedLine> _named = [];
    private readonly List<LedgerAmount> _amounts = [];
    private readonly List<LedgerProblem> _problems = [];
    private readonly List<LedgerProblem> _unread = [];
    private readonly Dictionary<string, int> _counts = [];
    private readonly Dictionary<string, LedgerTab> _tabs = [];
    private readonly List<(string Tab, MonthSheet Sheet)> _months = [];
    private LedgerFindings? _hidden;
    private bool _isHidden;

    /// <summary>Whether the sheet of the villages was refused as a whole, so that nothing can be held against it.</summary>
    public bool LacksVillages { get; set; }

    /// <summary>What is hidden in the file: left out, and yet in it.</summary>
    public LedgerFindings Hidden => _isHidden ? this : _hidden ??= new() { _isHidden = true };

    /// <summary>Marks a sheet as found.</summary>
    public bool TryOpen(LedgerSheet sheet) => _counts.TryAdd(sheet.Name, 0);

    /// <summary>Where the sheet stands in the workbook.</summary>
    public void AddTab(LedgerSheet sheet, string name, HeaderRow header) =>
        _tabs[sheet.Name] = new(name, header.Columns.ToDictionary(c => c.Column.Name, c => c.Index));

    /// <summary>Takes a sheet that the form does not have: a month sheet, all of one month, or none that is known.</summary>
    public void AddOther(string name, MonthSheet? month)
    {
        if (month is not null && (_months.Count == 0 || month.IsBeside(_months[0].Sheet)))
        {
            _months.Add((name, month));
        }
        else
        {
            _problems.Add(new(month is null ? LedgerFault.UnknownSheet() : LedgerFault.FurtherMonthSheet(), name));
        }
    }

    public void CountRow(LedgerSheet sheet) => _counts[sheet.Name] = _counts.GetValueOrDefault(sheet.Name) + 1;

    public void Add(LedgerProblem problem) => _problems.Add(problem);

    /// <summary>A row that is none of the table.</summary>
    /// <param name="sheet">As the form calls it.</param>
    public void AddUnread(string sheet, SheetRow row) => _unread.Add(new(LedgerFault.NoRecord(), sheet, row.Number, CellText: row.Beginning));

    public void AddRange(IEnumerable<LedgerProblem> problems) => _problems.AddRange(problems);

    public void AddRow(LedgerRow row, bool isGood) => _rows.Add(new(row, isGood));

    public void AddNamed(LedgerReading.NamedLine line) => _named.Add(line);

    public void AddAmount(LedgerAmount amount) => _amounts.Add(amount);

    public LedgerReading ToReading()
    {
        if (_counts.Count == 0)
        {
            _problems.Insert(0, new(LedgerFault.NoLedgerSheet()));
        }

        return new(_rows, _amounts, _problems, _counts, LacksVillages)
        {
            Named = _named,
            Tabs = _tabs,
            Hidden = _hidden?.ToReading(),
            Month = _months.Count == 0 ? null : _months[0],
            FurtherMonths = [.. _months.Skip(1)],
            Unread = _unread,
        };
    }
}
