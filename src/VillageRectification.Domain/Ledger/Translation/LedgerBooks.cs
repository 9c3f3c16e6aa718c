using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>What an import writes into: finds what is there by name or code and makes what is not.</summary>
/// <param name="readOn">The day of the import.</param>
internal sealed class LedgerBooks(LedgerStock stock, DateOnly? readOn = null)
{
    private readonly Dictionary<string, Division> _divisions = stock.Divisions.ToDictionary(d => d.Code);
    private readonly Dictionary<string, Department> _departments = stock.Departments.ToDictionary(d => d.Name);
    private readonly Dictionary<string, RectificationCase> _cases = stock.Cases
        .GroupBy(c => c.DivisionCode)
        .ToDictionary(g => g.Key, g => g.OrderBy(c => c.Standing is Standing.Removed).ThenByDescending(c => c.Id).First());

    /// <summary>What was written down in the program itself.</summary>
    public HandWritten ByHand { get; } = new(
        [.. stock.ByHand, .. stock.Holders.Where(h => h.LedgerRecordId is null)], [.. stock.AboutByHand, .. EndsOfRevised(stock)], stock.Holders, stock.History,
        stock.WholesByHand, stock.Campaign.Start);

    private readonly List<AggregateRoot> _roots = [];
    private readonly List<(Fact Fact, LedgerRow Row)> _facts = [];
    private readonly List<LedgerWarning> _warnings = [];
    private readonly List<LedgerProblem> _problems = [];
    private readonly HashSet<(string Code, string Name)> _named = [];

    private readonly Dictionary<(string Sheet, string Column), (LedgerRow First, int Rows)> _withoutDay = [];

    private readonly List<LedgerRow> _listed = [];

    private (LedgerRow First, int Rows)? _moved;

    public Campaign Campaign => stock.Campaign;

    /// <summary>From which on is known what the ledger gives no day for.</summary>
    /// <exception cref="InvalidOperationException">Nobody said when the file was read.</exception>
    public DateOnly ReadOn => readOn ?? throw new InvalidOperationException("A row gives no day, and nobody said on which day its file was read.");

    public IReadOnlyList<AggregateRoot> Roots => _roots;

    public IReadOnlyList<(Fact Fact, LedgerRow Row)> Facts => _facts;

    public IReadOnlyList<LedgerWarning> Warnings => _warnings;

    /// <summary>What only the translation sees and what refuses the ledger.</summary>
    public IReadOnlyList<LedgerProblem> Problems => _problems;

    // What ledgers wrote of how a measure ended that a plan has put into other words since.
    private static IEnumerable<MeasureOutcome> EndsOfRevised(LedgerStock stock)
    {
        var revised = stock.History.OfType<MeasureRevision>().Select(r => r.MeasureRecordId).ToHashSet();
        return stock.History.OfType<MeasureOutcome>().Where(o => o.LedgerRecordId is not null && revised.Contains(o.MeasureRecordId));
    }

    public void Add(Fact fact, LedgerRow row) => _facts.Add((fact, row));

    public void Warn(LedgerNotice notice, LedgerRow row, string? column) =>
        _warnings.Add(new(notice, row.Sheet, row.Number, row.DivisionCode, column) { At = row.At });

    /// <summary>Counts a row of which nobody wrote the day; it is said once for all rows of its sheet.</summary>
    public void SayUnknownDay(LedgerRow row, string column)
    {
        var key = (row.Sheet, column);
        _withoutDay[key] = _withoutDay.TryGetValue(key, out var before) ? (before.First, before.Rows + 1) : (row, 1);
    }

    /// <summary>Counts a row that corrects what a village was like when the campaign began; it is said once for all.</summary>
    public void SayStartMoved(LedgerRow row) => _moved = (_moved?.First ?? row, (_moved?.Rows ?? 0) + 1);

    /// <summary>Says of what rows nobody wrote the day, which correct the start, and which list villages that a running campaign did not have.</summary>
    public void TellOnce()
    {
        if (_listed.Count > 0)
        {
            Warn(LedgerNotice.NewlyListed([.. _listed.Select(r => r.Text(LedgerColumnNames.Village) ?? r.DivisionCode)]), _listed[0], null);
        }

        if (_moved is var (corrected, count))
        {
            Warn(LedgerNotice.StartMoved(count, Campaign.Start), corrected, null);
        }

        foreach (var ((_, column), (first, rows)) in _withoutDay)
        {
            Warn(LedgerNotice.DayNotTold(rows, ReadOn), first, column);
        }
    }

    public void Refuse(LedgerFault fault, LedgerRow row, string column, string text) =>
        _problems.Add(new(fault, row.Sheet, row.Number, column, text) { At = row.At });

    /// <summary>The village's case, the last one if it was removed; null when it has none.</summary>
    public RectificationCase? CaseOf(LedgerRow row) => _cases.GetValueOrDefault(row.DivisionCode);

    /// <summary>Whether the village was removed, so that no file tells it any more.</summary>
    public bool IsOut(string village) => _cases.GetValueOrDefault(village) is { Standing: Standing.Removed };

    /// <summary>Whether the village's petitions of a month are reported by hand already.</summary>
    public bool IsReportedByHand(RectificationCase @case, Month month) => stock.ReportedByHand.Contains((@case.Id, month.First));

    /// <summary>Lists the village from the campaign's start.</summary>
    public RectificationCase Register(LedgerRow row, LedgerRecord record)
    {
        var (@case, registered) = ListingSteps.Register(CaseOf(row), Campaign, DivisionCode.Parse(row.DivisionCode), Campaign.Start);
        if (stock.Cases.Count > 0)
        {
            _listed.Add(row);
        }

        _cases.Add(row.DivisionCode, @case);
        _roots.Add(@case);
        registered.ReadFrom(record.RecordId, LedgerOrdinal.Of(row, 0));
        Add(registered, row);
        return @case;
    }

    /// <summary>
    /// Takes the ledger's spelling of a division. Another name altogether is taken only from a row that said the present one before: the name
    /// is the whole county's, and a new row beside an old code is more likely a wrong code than a village that changed its name.
    /// </summary>
    /// <param name="before">What this row called it when it was last imported; null for a new row.</param>
    /// <returns>Whether a division that was there has another name now.</returns>
    public bool Name(DivisionCode code, string name, string? before, LedgerRow row, string column)
    {
        if (!_divisions.TryGetValue(code.Value, out var division))
        {
            division = new(code, name);
            _divisions.Add(code.Value, division);
            _roots.Add(division);
            return false;
        }

        if (division.Name == name || name == before)
        {
            return false;
        }

        var isTaken = DivisionName.Same(division.Name, name) || before == division.Name;
        // A township stands in a row for each of its villages.
        if (_named.Add((code.Value, name)))
        {
            Warn(isTaken ? LedgerNotice.Renamed(division.Name, name) : LedgerNotice.NameNotTaken(division.Name, name), row, column);
        }

        if (isTaken)
        {
            division.Rename(name);
        }

        return isTaken;
    }

    /// <summary>The department of that name, made with a warning when the county has none.</summary>
    public Department Department(string name, LedgerRow row, string column)
    {
        if (!_departments.TryGetValue(name, out var department))
        {
            department = new(Campaign.CountyCode, name);
            _departments.Add(name, department);
            _roots.Add(department);
            Warn(LedgerNotice.UnknownDepartment(name), row, column);
        }

        return department;
    }

    /// <summary>A word of an open list, learnt with a warning when the campaign lacks it.</summary>
    public string Word(TermKind list, string word, LedgerRow row, string column)
    {
        if (Campaign.Learn(list, word))
        {
            Warn(LedgerNotice.NewWord(word), row, column);
        }

        return word;
    }

    /// <summary>The indicator of that name, learnt with a warning when the campaign lacks it.</summary>
    public Indicator Indicator(string name, string unit, LedgerRow row, string column)
    {
        if (Campaign.LearnIndicator(name, unit))
        {
            Warn(LedgerNotice.NewIndicator(name, unit), row, column);
        }

        return Campaign.Indicators.Single(i => i.Name == name);
    }
}
