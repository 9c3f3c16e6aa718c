using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Domain.Ledger;

/// <summary>What a ledger file says by itself. A file is read once; the reading is then held against a campaign as often as need be.</summary>
/// <param name="Rows">In file order, those whose code could be read; the refused ones too, for they make a village known.</param>
/// <param name="Amounts">The quantities of the rows, in file order; also of rows whose code could not be read.</param>
/// <param name="Problems">What is wrong with the file whatever the campaign.</param>
/// <param name="RowCounts">Sheet → rows found in it. A sheet that the file lacks is absent.</param>
/// <param name="LacksVillages">The sheet of the villages was refused as a whole, so that nothing can be held against it.</param>
public sealed record LedgerReading(
    IReadOnlyList<LedgerReading.Line> Rows,
    IReadOnlyList<LedgerAmount> Amounts,
    IReadOnlyList<LedgerProblem> Problems,
    IReadOnlyDictionary<string, int> RowCounts,
    bool LacksVillages)
{
    /// <summary>What the month sheet of the file speaks of; null where it has none.</summary>
    public MonthScope? Sheet { get; init; }

    /// <summary>A month sheet among other sheets, whose villages are still to be found; null where the file has none, or is nothing else.</summary>
    public (string Tab, MonthSheet Sheet)? Month { get; init; }

    /// <summary>Others of the same month: one for each township.</summary>
    public IReadOnlyList<(string Tab, MonthSheet Sheet)> FurtherMonths { get; init; } = [];

    /// <summary>The month sheet is one of several sheets.</summary>
    public bool IsMixed { get; init; }

    /// <summary>
    /// Where the sheets of a ledger stand in the workbook, by their name in the form; those whose headings were found. Of another form by their own name.
    /// </summary>
    public IReadOnlyDictionary<string, LedgerTab> Tabs { get; init; } = new Dictionary<string, LedgerTab>();

    /// <summary>Rows that are none of a table: titles, totals, signatures, notes, examples. In file order within a sheet.</summary>
    public IReadOnlyList<LedgerProblem> Unread { get; init; } = [];

    /// <summary>What a month sheet itself says of its marks: mark → the word behind it.</summary>
    public IReadOnlyDictionary<string, string> Legend { get; init; } = new Dictionary<string, string>();

    /// <summary>The marks of a month sheet that were read as somebody's.</summary>
    public IReadOnlyList<ReadSign> Signs { get; init; } = [];

    /// <summary>Rows that name their village and give no code, in file order; <see cref="LedgerPlaces"/> finds which are meant.</summary>
    public IReadOnlyList<NamedLine> Named { get; init; } = [];

    /// <summary>Of a workbook of another form: the words of open lists that the campaign knows; null where nobody is asked about others.</summary>
    public IReadOnlyDictionary<TermKind, IReadOnlyList<string>>? Terms { get; init; }

    /// <summary>Words of open lists of which somebody has said what they mean, themselves it may be.</summary>
    public IReadOnlySet<(OfficeField Field, string Word)> Accepted { get; init; } = new HashSet<(OfficeField, string)>();

    /// <summary>The words that somebody has said of this file or of one like it, and that stand in it.</summary>
    public IReadOnlySet<(OfficeField Field, string Word)> Used { get; init; } = new HashSet<(OfficeField, string)>();

    /// <summary>It is a month sheet, and nothing says of which month.</summary>
    public bool AsksMonth => Problems.Any(p => p.Kind is LedgerProblemKind.UnnamedMonth);

    /// <summary>The day on which it was read, from which on is known what it gives no day for; null where nobody says it.</summary>
    public DateOnly? ReadOn { get; init; }

    /// <summary>What the file has and hides: nothing of it is imported, and nothing of it is gone. Null where it hides nothing.</summary>
    public LedgerReading? Hidden { get; init; }

    /// <summary>Names of which it was not found, and not said, which villages they mean.</summary>
    public IReadOnlyList<AskedVillage> Asked { get; init; } = [];

    /// <summary>Of a workbook of another form: the villages in it that the campaign does not have, whatever was said of them.</summary>
    public IReadOnlyList<NewVillage> NewVillages { get; init; } = [];

    /// <summary>How many villages are to be said, or said of, before it can be imported.</summary>
    public int OpenVillages => Asked.Count + NewVillages.Count(v => v.IsOpen);

    /// <summary>A file of which nothing could be read.</summary>
    public static LedgerReading Unreadable(LedgerProblem problem) => new([], [], [problem], new Dictionary<string, int>(), false);

    /// <summary>The ledger as an addition to a campaign. Pure, and cheap beside the reading.</summary>
    public LedgerWorkbook Against(LedgerBackground background)
    {
        var amounts = new LedgerAmounts(background.Units);
        LedgerProblem[] unsettled = [.. Amounts.Select(amounts.Settle).OfType<LedgerProblem>()];
        var (county, found) = new LedgerChecks(this, background).Run();
        LedgerProblem[] problems = [.. Problems, .. unsettled, .. found, .. Named.Take(1).Select(_ => new LedgerProblem(LedgerFault.NamesOfNoCounty()))];
        var refused = problems.Where(p => p is { Severity: LedgerSeverity.Refused, Sheet: not null, Row: not null })
            .Select(p => (p.Sheet!, p.Row!.Value))
            .ToHashSet();
        LedgerRow[] good = [.. Rows.Where(r => r.IsGood && !refused.Contains((r.Row.Sheet, r.Row.Number))).Select(r => amounts.Apply(r.Row))];
        // What was said of the level for all rows is not said of a village that has one.
        var byHand = good.Where(r => r.Sheet == LedgerForm.Villages.Name && !r.Answers(LedgerColumnNames.Level)
            && background.ListedByHand.Contains(r.DivisionCode)).ToArray();
        good = [.. good.Except(byHand)];
        problems =
        [
            .. problems,
            .. byHand.Where(r => r.Cells.Keys.Any(c => r.Answers(c) && c is not (LedgerColumnNames.Code or LedgerColumnNames.Village)))
                .Select(r => new LedgerProblem(LedgerFault.LevelNotTold(), r.Sheet, r.Number)),
        ];
        var repeated = Repeated(good);
        var places = Rows.Where(r => r.Row.At is not null).ToDictionary(r => (r.Row.Sheet, (int?)r.Row.Number), r => r.Row.At);
        problems = [.. problems.Concat(repeated.Values).Select(
            p => p.At is null && p.Sheet is { } sheet && places.GetValueOrDefault((sheet, p.Row)) is { } at ? p with { At = at } : p)];
        List<LedgerRow> told = [.. good.Where(r => !repeated.ContainsKey(r))];
        MonthOnRecord? onRecord = null;
        if (Sheet is not null)
        {
            var marks = told.FindAll(IsMark);
            told.RemoveAll(IsMark);
            onRecord = MonthOnRecord.Of(
                Sheet, marks, Hidden?.Rows.Where(r => IsMark(r.Row)) ?? [], background.Knowing(told.Where(r => r.Sheet == LedgerForm.Presence.Name)));
            told.AddRange(marks);
        }

        var order = LedgerForm.Sheets.Index().ToDictionary(s => s.Item.Name, s => s.Index);
        return new(
            county,
            [.. told.OrderBy(r => order[r.Sheet])],
            [.. problems.OrderBy(p => p.Sheet is null ? -1 : order.GetValueOrDefault(p.Sheet, order.Count)).ThenBy(p => p.Row ?? 0)],
            RowCounts)
        {
            OnRecord = onRecord,
            ReadOn = ReadOn,
            IsMixed = IsMixed,
            Unread = Unread,
            Signs = Signs,
            Hidden = Hidden?.Settled(background) ?? [],
        };
    }

    /// <summary>With what its month sheet says, each mark at its place in the file.</summary>
    /// <param name="month">Of <see cref="Month"/>.</param>
    /// <param name="tab">As the workbook calls the sheet.</param>
    public LedgerReading With(LedgerReading month, string tab)
    {
        // Sheets of several townships are told one after the other.
        var number = MonthOnRecord.FirstMark + Rows.Concat(Hidden?.Rows ?? []).Count(r => MonthOnRecord.IsMark(r.Row));
        var marks = month.Rows.Select(Placed).ToArray();
        var hidden = month.Hidden?.Rows.Select(Placed).ToArray() ?? [];
        return this with
        {
            Rows = [.. Rows, .. marks],
            Problems = [.. Problems, .. month.Problems.Where(p => p.Sheet is not null || Problems.All(o => o.Kind != p.Kind)).Select(At)],
            RowCounts = RowCounts.Concat(month.RowCounts).GroupBy(c => c.Key).ToDictionary(g => g.Key, g => g.Sum(c => c.Value)),
            Sheet = month.Sheet is { } scope ? scope.After(Sheet, tab) : Sheet,
            Legend = Legend.Concat(month.Legend).DistinctBy(l => l.Key).ToDictionary(l => l.Key, l => l.Value),
            Signs = [.. Signs.Concat(month.Signs).DistinctBy(s => s.Sign)],
            Used = Used.Concat(month.Used).ToHashSet(),
            Unread = [.. Unread, .. month.Unread.Select(At)],
            Tabs = Tabs.Concat(month.Tabs.Values.Select(t => KeyValuePair.Create(tab, t))).DistinctBy(t => t.Key).ToDictionary(t => t.Key, t => t.Value),
            Month = null,
            FurtherMonths = [],
            IsMixed = true,
            Hidden = hidden.Length == 0 ? Hidden : Hidden is null ? month.Hidden! with { Rows = hidden } : Hidden with { Rows = [.. Hidden.Rows, .. hidden] },
        };

        // A line has many marks, and other sheets have lines of its number.
        Line Placed(Line line) => line with { Row = line.Row with { Number = number++, At = new(tab, line.Row.Number) } };

        LedgerProblem At(LedgerProblem problem) =>
            problem.Row is { } row ? problem with { At = new(tab, row) } : problem with { Sheet = problem.Sheet is null ? null : tab };
    }

    /// <summary>
    /// Read on that day: what a workbook in a form of the office's own tells of a day to come is refused at its cell. A month sheet has said so of its marks.
    /// </summary>
    public LedgerReading ReadIn(DateOnly today) => this with
    {
        ReadOn = today,
        Problems =
        [
            .. Problems,
            .. Rows.Select(l => l.Row).Concat(Named.Select(l => l.Row)).Where(r => r.At is not null && (Sheet is null || !IsMark(r)))
                .SelectMany(r => LedgerForm.Sheet(r.Sheet).Columns.Where(c => c is { Kind: LedgerColumnKind.Day, IsDue: false } && r.Day(c.Name) > today)
                .Select(c => new LedgerProblem(LedgerFault.DayToCome(), r.Sheet, r.Number, c.Name, r.Text(c.Name)) { At = r.At })),
        ],
    };

    /// <summary>
    /// With the villages that the campaign has: of these no level has to be told, and a sheet without one, or a blank cell, says nothing of it.
    /// </summary>
    /// <param name="known">Their codes.</param>
    /// <param name="leavesOthers">Somebody has said that the others, which have no level, are not read.</param>
    public LedgerReading Knowing(IReadOnlySet<string> known, bool leavesOthers)
    {
        var lacking = Problems.Where(p => p is { Kind: LedgerProblemKind.Blank, Column: LedgerColumnNames.Level, At: not null, Row: not null })
            .ToDictionary(p => p.Row!.Value);
        var told = Rows.Where(l => IsLacking(l.Row)).ToLookup(l => known.Contains(l.Row.DivisionCode), l => l.Row.Number);
        var (had, left) = (told[true].ToHashSet(), leavesOthers ? told[false].ToHashSet() : []);
        return had.Count + left.Count == 0 ? this : this with
        {
            Rows =
            [
                .. Rows.Where(l => !(IsLacking(l.Row) && left.Contains(l.Row.Number)))
                    .Select(l => IsLacking(l.Row) && had.Contains(l.Row.Number) ? l with { Row = WithoutLevel(l.Row) } : l),
            ],
            Problems =
            [
                .. Problems.Where(p => !(p.Row is { } row && lacking.GetValueOrDefault(row) == p && (had.Contains(row) || left.Contains(row)))),
            ],
            Unread = [.. Unread, .. lacking.Where(l => left.Contains(l.Key)).Select(l => Left(l.Value.At!))],
        };

        bool IsLacking(LedgerRow row) => row.Sheet == LedgerForm.Villages.Name && lacking.ContainsKey(row.Number);

        static LedgerProblem Left(FilePlace at) =>
            new(LedgerFault.LeftRow(LedgerForm.Villages.Name, LedgerColumnNames.Level), at.Sheet, at.Row, CellText: "");

        static LedgerRow WithoutLevel(LedgerRow row) => row with { Columns = row.Columns?.Except([LedgerColumnNames.Level]).ToHashSet() };
    }

    private bool IsMark(LedgerRow row) => !IsMixed || MonthOnRecord.IsMark(row);

    // As they would be imported; what is wrong with them nobody has to know.
    private IReadOnlyList<LedgerRow> Settled(LedgerBackground background)
    {
        var amounts = new LedgerAmounts(background.Units);
        foreach (var amount in Amounts)
        {
            amounts.Settle(amount);
        }

        return [.. Rows.Select(r => amounts.Apply(r.Row))];
    }

    // Copied twice by mistake, as a rule; what happened twice differs in something.
    private static Dictionary<object, LedgerProblem> Repeated(LedgerRow[] rows) => rows
        .GroupBy(r => (r.Sheet, Cells: string.Join('\n', r.Cells.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}\t{c.Value}"))))
        .SelectMany(g => g.Skip(1).Select(r => (Row: r, Problem: new LedgerProblem(LedgerFault.RepeatedRow(g.First().Number), r.Sheet, r.Number))))
        .ToDictionary(r => (object)r.Row, r => r.Problem, (IEqualityComparer<object>)ReferenceEqualityComparer.Instance);

    /// <param name="IsGood">Nothing in the row itself refuses it.</param>
    public sealed record Line(LedgerRow Row, bool IsGood);

    /// <param name="Row">Without a code.</param>
    /// <param name="IsGood">Nothing in the row itself refuses it.</param>
    public sealed record NamedLine(LedgerRow Row, NamedVillage Village, bool IsGood);
}
