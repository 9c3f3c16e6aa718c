using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>What has been read so far.</summary>
internal sealed class LedgerFindings
{
    private readonly List<(LedgerRow Row, bool IsGood)> _rows = [];
    private readonly List<LedgerProblem> _problems = [];
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>Rows whose code could be read, the refused ones included: they too make a village known.</summary>
    public IEnumerable<LedgerRow> RowsWithCode => _rows.Select(r => r.Row);

    /// <summary>Whether the sheet of the villages was refused as a whole, so that nothing can be held against it.</summary>
    public bool LacksVillages { get; set; }

    public bool Has(LedgerSheet sheet) => _counts.ContainsKey(sheet.Name);

    /// <summary>Marks a sheet as found.</summary>
    public bool TryOpen(LedgerSheet sheet) => _counts.TryAdd(sheet.Name, 0);

    public void CountRow(LedgerSheet sheet) => _counts[sheet.Name]++;

    public void Add(LedgerProblem problem) => _problems.Add(problem);

    public void AddRange(IEnumerable<LedgerProblem> problems) => _problems.AddRange(problems);

    public void AddRow(LedgerRow row, bool isGood) => _rows.Add((row, isGood));

    /// <param name="countyCode">Six digits, if it is clear.</param>
    public LedgerWorkbook ToWorkbook(string? countyCode)
    {
        var order = LedgerForm.Sheets.Select((sheet, index) => (sheet.Name, index)).ToDictionary(s => s.Name, s => s.index);
        var refused = _problems.Where(p => p is { Severity: LedgerSeverity.Refused, Sheet: not null, Row: not null }).Select(p => (p.Sheet!, p.Row!.Value)).ToHashSet();
        return new(
            countyCode,
            [.. _rows.Where(r => r.IsGood && !refused.Contains((r.Row.Sheet, r.Row.Number))).Select(r => r.Row).OrderBy(r => order[r.Sheet])],
            [.. _problems.OrderBy(p => p.Sheet is null ? -1 : order.GetValueOrDefault(p.Sheet, order.Count)).ThenBy(p => p.Row ?? 0)],
            _counts);
    }
}
