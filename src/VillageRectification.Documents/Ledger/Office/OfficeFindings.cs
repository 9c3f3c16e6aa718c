using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>What a workbook of another form has told so far for one sheet of the ledger.</summary>
internal sealed class OfficeFindings(LedgerSheet sheet)
{
    /// <summary>Above the rows of any worksheet: numbers for rows that cannot keep theirs.</summary>
    private const int FirstFree = WorkbookLimits.MaxRows + 1;

    private readonly LedgerFindings _findings = new();
    private readonly Dictionary<int, (FilePlace Place, OfficeTarget Target, bool IsOwn)> _places = [];
    private readonly List<LedgerProblem> _differing = [];
    private readonly List<LedgerProblem> _left = [];
    private int _free = FirstFree;

    public static OfficeFindings Of(LedgerSheet sheet)
    {
        var findings = new OfficeFindings(sheet);
        findings._findings.TryOpen(sheet);
        return findings;
    }

    public void Read(OfficeTarget target, CellReader cells, string fileSheet, SheetRow row)
    {
        foreach (var (piece, left) in target.Rows(row))
        {
            if (left is not null)
            {
                _left.Add(new(LedgerFault.LeftRow(sheet.Name, left.Field.Column), fileSheet, row.Number, CellText: left.Word));
                continue;
            }

            // Sheets by township have rows of the same number, and one row may tell of several problems.
            var number = _places.ContainsKey(row.Number) ? _free++ : row.Number;
            _places[number] = (new(fileSheet, row.Number), target, target.IsOwn(row));
            new RowReader(sheet, target.Header, cells, _findings) { NeedsLevel = false }.ReadRecord(piece with { Number = number });
        }
    }

    public (LedgerReading Reading, int Rows) ToReading()
    {
        var reading = _findings.ToReading();
        var lines = reading.Rows.Select(l => (Row: At(l.Row), Village: (NamedVillage?)null, l.IsGood))
            .Concat(reading.Named.Select(l => (Row: At(l.Row), Village: (NamedVillage?)l.Village, l.IsGood))).OrderBy(l => l.Row.Number).ToArray();
        // What is wrong in one of the rows that a village is spread over is wrong with the village: its other rows are no second one.
        var told = lines.Where(l => !sheet.IsKeyedByVillage && !l.IsGood)
            .Concat(lines.Where(l => sheet.IsKeyedByVillage || l.IsGood).GroupBy(l => KeyOf(l.Row, l.Village)).SelectMany(
                g => Joined(g.Select(l => l.Row)).Select(r => (Row: r, g.First().Village, IsGood: g.All(l => l.IsGood)))))
            .OrderBy(l => l.Row.Number).ToArray();
        var strange = reading.Problems.Where(p => p.Column == LedgerColumnNames.Level).Select(p => p.Row).ToHashSet();
        return (
            reading with
            {
                Rows = [.. told.Where(l => l.Village is null).Select(l => new LedgerReading.Line(l.Row, l.IsGood))],
                Named = [.. told.Where(l => l.Village is not null).Select(l => new LedgerReading.NamedLine(l.Row, l.Village!, l.IsGood))],
                Problems = [.. reading.Problems.Concat(_differing).Select(At), .. told.Select(l => l.Row).Where(LacksLevel).Select(NoLevel)],
                Unread = _left,
            },
            told.Length);

        bool LacksLevel(LedgerRow row) =>
            sheet == LedgerForm.Villages && row.Text(LedgerColumnNames.Level) is null && !strange.Contains(row.Number);
    }

    private LedgerProblem NoLevel(LedgerRow row) => At(new LedgerProblem(LedgerFault.Blank(), sheet.Name, row.Number, LedgerColumnNames.Level));

    private LedgerRow At(LedgerRow row)
    {
        var (place, target, _) = _places[row.Number];
        return row with { At = place, Columns = row.Columns?.Except(target.Given.Where(c => !IsWhen(c))).ToHashSet() };
    }

    // The day or month of what happens again tells it from what is on record, whoever said it; a problem is known by its words.
    private bool IsWhen(string column) =>
        sheet.IsOfKey(column) && sheet.Column(column) is { Kind: LedgerColumnKind.Day or LedgerColumnKind.Month, MayBeUnknown: false };

    private LedgerProblem At(LedgerProblem problem) => problem.Row is { } row && _places.TryGetValue(row, out var from)
        ? problem with { At = from.Place with { Column = problem.Column is { } column ? from.Target.Places.GetValueOrDefault(column) : null } }
        : problem;

    private string KeyOf(LedgerRow row, NamedVillage? village) => string.Join(
        '\n', village is null ? "" : DivisionName.Core(village.Name), village?.Township, sheet.KeyOf(row, row.Answers));

    // Rows that a village or a problem is spread over tell of it together: what one leaves blank another may say. What is written out twice, and otherwise,
    // is two things; what is merged over both rows, and a village, is one.
    private List<LedgerRow> Joined(IEnumerable<LedgerRow> rows)
    {
        List<LedgerRow> joined = [];
        foreach (var row in rows)
        {
            var at = joined.FindIndex(j => Differing(j, row) is null);
            if (at >= 0)
            {
                joined[at] = joined[at] with
                {
                    Cells = joined[at].Cells.Concat(row.Cells.Where(c => !joined[at].Cells.ContainsKey(c.Key))).ToDictionary(c => c.Key, c => c.Value),
                    Columns = joined[at].Columns?.Union(row.Columns ?? new HashSet<string>()).ToHashSet(),
                };
            }
            else if (joined.Count > 0 && (sheet.IsKeyedByVillage || !_places[row.Number].IsOwn))
            {
                var column = Differing(joined[^1], row) ?? "";
                var before = LedgerFault.SaysOtherwise(_places[joined[^1].Number].Place.Row, joined[^1].Text(column)!);
                _differing.Add(new(before, sheet.Name, row.Number, column, row.Text(column)));
            }
            else
            {
                joined.Add(row);
            }
        }

        return joined;
    }

    private static string? Differing(LedgerRow one, LedgerRow other) => other.Cells
        .Where(c => c.Key is not (LedgerColumnNames.Village or LedgerColumnNames.Code) && one.Text(c.Key) is { } text && text != c.Value)
        .Select(c => c.Key).FirstOrDefault();
}
