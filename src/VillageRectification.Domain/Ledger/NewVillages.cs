namespace VillageRectification.Domain.Ledger;

/// <summary>
/// Villages of a workbook in a form of the office's own that the campaign does not have. None of them is listed unasked, and nothing of one is read that is
/// not listed. The ledger's own 村情台账 is the list of the campaign's villages: it is asked nothing.
/// </summary>
/// <param name="campaign">The villages that the campaign has already.</param>
/// <param name="county">Every village of its county that the program knows.</param>
/// <param name="answers">What somebody said.</param>
public sealed class NewVillages(
    IReadOnlyCollection<SheetVillage> campaign, IReadOnlyCollection<SheetVillage> county, IReadOnlyCollection<VillageAnswer> answers)
{
    // Above the rows of any worksheet; below what an ordinal holds.
    private const int FirstListed = 6_000_000;

    private static readonly string[] ListWords = ["名单", "名册", "花名册"];

    private readonly HashSet<string> _own = [.. campaign.Select(v => v.Code)];
    private readonly Dictionary<string, VillageAnswer> _said =
        answers.Where(a => a is { Joins: not null, Code: not null }).DistinctBy(a => a.Code).ToDictionary(a => a.Code!);

    /// <summary>The reading with its new villages listed or left out as was said; of the others it is said that it is to be told.</summary>
    public LedgerReading In(LedgerReading reading)
    {
        NewVillage[] all =
        [
            .. reading.Rows.Select(l => l.Row).Where(r => r.At is not null && !_own.Contains(r.DivisionCode)).GroupBy(r => r.DivisionCode)
                .Select(g => Of(g.Key, [.. g], reading)),
        ];
        if (all.Length == 0)
        {
            return reading;
        }

        var listed = all.Where(v => v is { IsOpen: false, Said.Joins: true }).ToDictionary(v => v.Village.Code);
        var left = all.Where(v => !listed.ContainsKey(v.Village.Code)).ToDictionary(v => v.Village.Code);
        var gone = reading.Rows.Where(l => left.ContainsKey(l.Row.DivisionCode)).Select(l => (l.Row.Sheet, (int?)l.Row.Number)).ToHashSet();
        var settled = reading.Rows.Where(l => IsVillage(l.Row) && listed.ContainsKey(l.Row.DivisionCode)).Select(l => (int?)l.Row.Number).ToHashSet();
        LedgerReading.Line[] rows =
        [
            .. reading.Rows.Where(l => !left.ContainsKey(l.Row.DivisionCode)).Select(l => IsVillage(l.Row) && listed.TryGetValue(l.Row.DivisionCode, out var v)
                ? l with { Row = WithLevel(l.Row, v) } : l),
        ];
        var told = rows.Where(l => IsVillage(l.Row)).Select(l => l.Row.DivisionCode).ToHashSet();
        rows = [.. rows, .. listed.Values.Where(v => !told.Contains(v.Village.Code)).Select((v, i) => new LedgerReading.Line(Row(v, FirstListed + i), true))];
        return reading with
        {
            Rows = rows,
            Amounts = [.. reading.Amounts.Where(a => !gone.Contains((a.Sheet, a.Row)))],
            Problems =
            [
                .. reading.Problems.Where(p => p.Sheet is null || !gone.Contains((p.Sheet, p.Row)))
                    .Where(p => !(p is { Kind: LedgerProblemKind.Blank, Column: LedgerColumnNames.Level } && settled.Contains(p.Row))),
                .. left.Values.Where(v => v.IsOpen).Select(v => At(v, v.Rows[0], LedgerFault.NewVillage(v.Name.ToText()))),
            ],
            Unread =
            [
                .. reading.Unread,
                .. left.Values.Where(v => !v.IsOpen).SelectMany(v => v.Rows.Select(r => At(v, r, LedgerFault.NotListed(v.Name.ToText())))),
            ],
            RowCounts = listed.Count == 0 || reading.RowCounts.ContainsKey(LedgerForm.Villages.Name) ? reading.RowCounts
                : new Dictionary<string, int>(reading.RowCounts) { [LedgerForm.Villages.Name] = listed.Count },
            NewVillages = all,
        };
    }

    private static bool IsVillage(LedgerRow row) => row.Sheet == LedgerForm.Villages.Name;

    private static LedgerProblem At(NewVillage village, (string Sheet, int Row) place, LedgerFault fault) =>
        new(fault, place.Sheet, place.Row, LedgerColumnNames.Village, village.Village.Name) { At = new(place.Sheet, place.Row) };

    private NewVillage Of(string code, IReadOnlyList<LedgerRow> rows, LedgerReading reading)
    {
        var village = county.FirstOrDefault(v => v.Code == code)
            ?? new(code, rows.Select(r => r.Text(LedgerColumnNames.Village)).OfType<string>().FirstOrDefault() ?? code, null);
        var level = rows.Where(IsVillage).Select(r => r.Text(LedgerColumnNames.Level)).OfType<string>().FirstOrDefault();
        return new(village, [.. rows.Select(r => r.Shown).Distinct()], level)
        {
            Said = _said.GetValueOrDefault(code),
            IsOfList = rows.Any(r => IsCalledList(r.At!.Sheet, reading)) || (level is not null && HasAll(reading)),
        };
    }

    private static bool IsCalledList(string sheet, LedgerReading reading) => reading.Unread
        .Where(p => p.Kind is LedgerProblemKind.NoRecord && p.Sheet == sheet).Select(p => p.CellText).OfType<string>().Append(sheet)
        .Any(t => ListWords.Any(w => t.Contains(w, StringComparison.Ordinal)));

    // Of one village alone nothing can be seen.
    private bool HasAll(LedgerReading reading) =>
        _own.Count > 1 && _own.IsSubsetOf(reading.Rows.Where(l => IsVillage(l.Row)).Select(l => l.Row.DivisionCode));

    private static LedgerRow WithLevel(LedgerRow row, NewVillage village) => row.Text(LedgerColumnNames.Level) is not null ? row
        : row with { Cells = new Dictionary<string, string>(row.Cells) { [LedgerColumnNames.Level] = LevelOf(village) } };

    private static string LevelOf(NewVillage village) => village.Level ?? village.Said!.Level!;

    private static LedgerRow Row(NewVillage village, int number) => new(LedgerForm.Villages.Name, number, village.Village.Code, new Dictionary<string, string>
    {
        [LedgerColumnNames.Code] = village.Village.Code,
        [LedgerColumnNames.Village] = village.Village.Name,
        [LedgerColumnNames.Level] = LevelOf(village),
    })
    {
        Columns = new HashSet<string> { LedgerColumnNames.Code, LedgerColumnNames.Village },
        At = new(village.Rows[0].Sheet, village.Rows[0].Row),
    };
}
