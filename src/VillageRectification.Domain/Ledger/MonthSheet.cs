using System.Globalization;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Domain.Ledger;

/// <summary>The sheet on which offices keep a month (villages down, days across), as it is written. Whose villages its names are, the campaign knows.</summary>
/// <param name="Month">Null where nothing above the days names it.</param>
/// <param name="Problems">What is wrong with it whatever the campaign.</param>
public sealed record MonthSheet(Month? Month, IReadOnlyList<MonthSheetLine> Lines, IReadOnlyList<LedgerProblem> Problems)
{
    private static readonly HashSet<string> Columns =
        [LedgerColumnNames.Code, LedgerColumnNames.Village, LedgerColumnNames.Date, LedgerColumnNames.Capacity];

    private static readonly HashSet<string> ColumnsWithPerson = [.. Columns, LedgerColumnNames.Person];

    /// <summary>The first and the last day that has a column.</summary>
    public required (int First, int Last) Days { get; init; }

    /// <summary>Where it stands in its workbook; null for a table of plain text.</summary>
    public LedgerTab? Tab { get; init; }

    /// <summary>Its title, totals, legend and signatures: rows that are none of a village.</summary>
    public IReadOnlyList<LedgerProblem> Unread { get; init; } = [];

    /// <summary>What the sheet itself says of its marks: mark → the word behind it.</summary>
    public IReadOnlyDictionary<string, string> Legend { get; init; } = new Dictionary<string, string>();

    /// <summary>The marks that were read as somebody's.</summary>
    public IReadOnlyList<ReadSign> Signs { get; init; } = [];

    /// <inheritdoc cref="LedgerReading.Used"/>
    public IReadOnlySet<(OfficeField Field, string Word)> Used { get; init; } = new HashSet<(OfficeField, string)>();

    /// <summary>Lines that the sheet hides.</summary>
    public IReadOnlyList<MonthSheetLine> Hidden { get; init; } = [];

    /// <summary>Whether it may be of the same month as another sheet of its workbook: it says none, or the same.</summary>
    public bool IsBeside(MonthSheet first) => Month is null || first.Month is null || Month == first.Month;

    /// <summary>The marks as rows of 驻村签到, so that they are imported as the ledger's own.</summary>
    /// <param name="villages">Of the campaign; none where it is not there yet.</param>
    /// <param name="today">What it marks beyond is refused.</param>
    public LedgerReading ReadAs(IReadOnlyCollection<SheetVillage> villages, DateOnly today)
    {
        if (villages.Count == 0)
        {
            return LedgerReading.Unreadable(new(LedgerFault.SheetOfNoCampaign()));
        }

        if (Month is not { } month)
        {
            // What is not understood of its marks is asked about at once with it.
            return LedgerReading.Unreadable(new(LedgerFault.UnnamedMonth())) with
            {
                Problems =
                [
                    new(LedgerFault.UnnamedMonth()), .. Problems.Where(p => p.Kind is LedgerProblemKind.UnknownMark or LedgerProblemKind.NotACapacity),
                ],
                Unread = Unread,
                Legend = Legend,
                Used = Used,
                Signs = [.. Signs.Select(s => s with { Tab = Tab?.Name })],
            };
        }

        if (Lines.All(l => l.Marks.Count == 0) && Problems.All(p => p.Severity is not LedgerSeverity.Refused))
        {
            return LedgerReading.Unreadable(new(LedgerFault.NothingMarked()));
        }

        List<LedgerProblem> problems = [.. Problems];
        List<LedgerReading.Line> rows = [];
        List<LedgerProblem> unread = [.. Unread];
        Dictionary<string, string> named = [];
        foreach (var line in Lines)
        {
            if (line.VillageIn(villages, out var problem) is { } village)
            {
                named[village.Code] = village.Name;
                problems.AddRange(line.Marks.Select(m => Fault(line, m, month, today)).OfType<LedgerProblem>());
                rows.AddRange(line.Marks.Where(m => m.Day <= month.Last.Day).Select(m => new LedgerReading.Line(RowOf(line, village, month, m), IsGood: true)));
            }
            else if (line.Marks.Count > 0)
            {
                problems.Add(problem!);
            }
            else
            {
                // A sentence where a village would stand, as a rule.
                unread.Add(new(LedgerFault.NoRecord(), LedgerForm.Presence.Name, line.Number, CellText: line.Village));
            }
        }

        return new(rows, [], problems, new Dictionary<string, int> { [LedgerForm.Presence.Name] = Lines.Sum(l => l.Marks.Count) }, LacksVillages: false)
        {
            Sheet = new(month, Days, named),
            Unread = unread,
            Legend = Legend,
            Used = Used,
            Signs = [.. Signs.Select(s => s with { Tab = Tab?.Name })],
            Tabs = Tab is null ? new Dictionary<string, LedgerTab>() : new Dictionary<string, LedgerTab> { [LedgerForm.Presence.Name] = Tab },
            Hidden = HiddenIn(villages, month),
        };
    }

    private LedgerReading? HiddenIn(IReadOnlyCollection<SheetVillage> villages, Month month) => Hidden.Count == 0 ? null : new(
        [
            .. Hidden.SelectMany(l => l.VillageIn(villages, out _) is { } village
                ? l.Marks.Where(m => m.Day <= month.Last.Day).Select(m => new LedgerReading.Line(RowOf(l, village, month, m), IsGood: true)) : []),
        ],
        [],
        [],
        new Dictionary<string, int>(),
        LacksVillages: false);

    private static LedgerProblem? Fault(MonthSheetLine line, DayMark mark, Month month, DateOnly today) =>
        mark.Day > month.Last.Day ? line.Problem(LedgerFault.DayBeyondMonth(month.Number), mark)
        : month.First.AddDays(mark.Day - 1) > today ? line.Problem(LedgerFault.DayToCome(), mark)
        : null;

    private static LedgerRow RowOf(MonthSheetLine line, SheetVillage village, Month month, DayMark mark) => new(
        LedgerForm.Presence.Name, line.Number, village.Code, CellsOf(line, village, month, mark))
    {
        Columns = line.Person is null ? Columns : ColumnsWithPerson,
    };

    private static Dictionary<string, string> CellsOf(MonthSheetLine line, SheetVillage village, Month month, DayMark mark)
    {
        var cells = new Dictionary<string, string>
        {
            [LedgerColumnNames.Code] = village.Code,
            [LedgerColumnNames.Village] = village.Name,
            [LedgerColumnNames.Date] = month.First.AddDays(mark.Day - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [LedgerColumnNames.Capacity] = mark.Capacity.ToText(),
        };
        if (line.Person is { } person)
        {
            cells[LedgerColumnNames.Person] = person;
        }

        return cells;
    }
}
