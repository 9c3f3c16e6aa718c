using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Ledger;

/// <summary>Which villages the names of a ledger mean where it gives no codes. Pure; of one reading.</summary>
/// <param name="campaign">The villages that the campaign has already.</param>
/// <param name="county">Every village of its county that the program knows.</param>
/// <param name="answers">What somebody said of names that are not found.</param>
/// <param name="mayJoin">Somebody is asked whether villages that the campaign does not have are listed: any sheet may name them.</param>
public sealed class LedgerPlaces(
    IReadOnlyCollection<SheetVillage> campaign, IReadOnlyCollection<SheetVillage> county, IReadOnlyCollection<VillageAnswer> answers, bool mayJoin = false)
{
    private readonly Dictionary<string, SheetVillage> _byCode = campaign.Concat(county).DistinctBy(v => v.Code).ToDictionary(v => v.Code);
    private readonly HashSet<string> _own = [.. campaign.Select(v => v.Code)];
    private readonly Dictionary<NamedVillage, string?> _answers = answers.Where(a => a.Joins is null).DistinctBy(a => a.Village)
        .ToDictionary(a => a.Village, a => a.Code);
    private readonly List<LedgerReading.Line> _placed = [];
    private readonly List<LedgerProblem> _problems = [];
    private readonly List<LedgerProblem> _left = [];
    private readonly HashSet<(string Sheet, int? Row)> _leftRows = [];
    private readonly HashSet<(FilePlace At, NamedVillage Village)> _told = [];
    private readonly Dictionary<NamedVillage, AskedVillage> _asked = [];

    /// <summary>The reading with a code in every row whose village is found; of the others it is said which could be meant.</summary>
    public LedgerReading Place(LedgerReading reading)
    {
        reading = reading with { Hidden = Placed(reading.Hidden) };
        if (reading.Named.Count == 0)
        {
            return reading;
        }

        // 村情台账 first: whom it lists the other sheets may name.
        var listed = reading.Rows.Where(r => r.Row.Sheet == LedgerForm.Villages.Name)
            .Select(r => _byCode.GetValueOrDefault(r.Row.DivisionCode) ?? new(r.Row.DivisionCode, r.Row.Text(LedgerColumnNames.Village) ?? "", null));
        SheetVillage[] known =
        [
            .. campaign.Concat(listed).Concat(Take(reading.Named.Where(IsVillage), _byCode.Values, LedgerFault.NoSuchVillage)).DistinctBy(v => v.Code),
        ];
        Take(reading.Named.Where(l => !IsVillage(l)), known, LedgerFault.UnlistedVillage);
        return reading with
        {
            Rows = [.. Joined(reading.Rows.Concat(_placed).OrderBy(r => r.Row.Number))],
            // Of a row that is left out nobody has to know what else is wrong with it.
            Problems = [.. reading.Problems.Where(p => p.Sheet is null || !_leftRows.Contains((p.Sheet, p.Row))), .. _problems],
            Amounts = [.. reading.Amounts.Where(a => !_leftRows.Contains((a.Sheet, a.Row)))],
            Unread = [.. reading.Unread, .. _left.DistinctBy(p => p.Shown)],
            Named = [],
            Asked = [.. _asked.Values],
        };
    }

    // What is on record is of the campaign's villages, and nobody is asked about what is hidden.
    private LedgerReading? Placed(LedgerReading? hidden) => hidden is null ? null : hidden with
    {
        Rows =
        [
            .. hidden.Rows,
            .. hidden.Named.Select(l => (Line: l, Village: _answers.TryGetValue(l.Village, out var code) ? campaign.FirstOrDefault(v => v.Code == code)
                    : l.Village.In(campaign) is [var only] ? only : null))
                .Where(l => l.Village is not null).Select(l => new LedgerReading.Line(At(l.Line.Row, l.Village!), l.Line.IsGood)),
        ],
        Named = [],
    };

    private static bool IsVillage(LedgerReading.NamedLine line) => line.Row.Sheet == LedgerForm.Villages.Name;

    /// <param name="otherwise">What is wrong where none has the name, with those that are alike.</param>
    /// <returns>The villages that were found.</returns>
    private List<SheetVillage> Take(
        IEnumerable<LedgerReading.NamedLine> lines, IReadOnlyCollection<SheetVillage> among, Func<string, LedgerFault> otherwise)
    {
        List<SheetVillage> taken = [];
        foreach (var group in lines.GroupBy(l => l.Village))
        {
            var (isSaid, found) = (_answers.TryGetValue(group.Key, out var code), group.Key.In(among));
            if (isSaid && code is null)
            {
                _left.AddRange(group.Select(l => new LedgerProblem(LedgerFault.LeftVillage(group.Key.ToText()), l.Row.Sheet, l.Row.Number)
                {
                    At = l.Row.At,
                }));
                _leftRows.UnionWith(group.Select(l => (l.Row.Sheet, (int?)l.Row.Number)));
            }
            else if ((isSaid ? Known(among).FirstOrDefault(v => v.Code == code) : Only(group.Key, found)) is { } village)
            {
                taken.Add(village);
                _placed.AddRange(group.Select(l => new LedgerReading.Line(At(l.Row, village), l.IsGood)));
            }
            else if (found.Count > 0)
            {
                Ask(group, found, LedgerFault.AmbiguousVillage(found.Count, Words(found)));
            }
            else
            {
                var alike = group.Key.Alike(Known(among), _own);
                Ask(group, alike, otherwise(Words(alike)));
            }
        }

        return taken;
    }

    private IReadOnlyCollection<SheetVillage> Known(IReadOnlyCollection<SheetVillage> among) => mayJoin ? _byCode.Values : among;

    // One that nobody has listed is asked about, and is none of another name.
    private SheetVillage? Only(NamedVillage name, IReadOnlyList<SheetVillage> found) =>
        found is [var only] ? only : mayJoin && found.Count == 0 && name.In(_byCode.Values) is [var other] ? other : null;

    private void Ask(IGrouping<NamedVillage, LedgerReading.NamedLine> lines, IReadOnlyList<SheetVillage> alike, LedgerFault fault)
    {
        // A row that tells of several things names its village once.
        _problems.AddRange(lines.Where(l => l.Row.At is null || _told.Add((l.Row.At, lines.Key))).Select(
            l => new LedgerProblem(fault, l.Row.Sheet, l.Row.Number, LedgerColumnNames.Village, lines.Key.ToText()) { At = l.Row.At }));
        var rows = lines.Select(l => l.Row.At is { } at ? (at.Sheet, at.Row) : (l.Row.Sheet, l.Row.Number));
        SheetVillage[] own = [.. alike.Where(v => _own.Contains(v.Code) && DivisionName.Same(v.Name, lines.Key.Name))];
        _asked[lines.Key] = _asked.GetValueOrDefault(lines.Key) is { } before
            ? before with { Rows = [.. before.Rows.Concat(rows).Distinct()] }
            : new(lines.Key, [.. rows.Distinct()], alike, fault.Kind is LedgerProblemKind.AmbiguousVillage)
            {
                Lists = mayJoin || lines.Any(IsVillage),
                Likeliest = own is [var only] ? only : null,
            };
    }

    // Two names may mean one village: what a workbook of an office's own says of it by both is said of one, where it does not differ.
    private static List<LedgerReading.Line> Joined(IEnumerable<LedgerReading.Line> lines)
    {
        List<LedgerReading.Line> joined = [];
        Dictionary<(string Sheet, string Code), int> first = [];
        foreach (var line in lines)
        {
            var row = line.Row;
            if (row.At is null || !LedgerForm.Sheet(row.Sheet).IsKeyedByVillage || first.TryAdd((row.Sheet, row.DivisionCode), joined.Count))
            {
                joined.Add(line);
                continue;
            }

            var at = first[(row.Sheet, row.DivisionCode)];
            var before = joined[at].Row;
            if (!joined[at].IsGood || !line.IsGood || row.Cells.Any(c => before.Text(c.Key) is { } text && text != c.Value))
            {
                joined.Add(line);
            }
            else
            {
                joined[at] = joined[at] with
                {
                    Row = before with
                    {
                        Cells = before.Cells.Concat(row.Cells.Where(c => !before.Cells.ContainsKey(c.Key))).ToDictionary(c => c.Key, c => c.Value),
                        Columns = before.Columns?.Union(row.Columns ?? new HashSet<string>()).ToHashSet(),
                    },
                };
            }
        }

        return joined;
    }

    // By the name that is known: how a ledger spells the village to be found by names nothing anew.
    private static LedgerRow At(LedgerRow row, SheetVillage village) => row with
    {
        DivisionCode = village.Code,
        Cells = new Dictionary<string, string>(row.Cells) { [LedgerColumnNames.Code] = village.Code, [LedgerColumnNames.Village] = village.Name },
    };

    private static string Words(IReadOnlyList<SheetVillage> villages) =>
        string.Join('、', villages.Take(NamedVillage.MostAlike).Select(v => v.Township + v.Name)) + (villages.Count > NamedVillage.MostAlike ? "等" : "");
}
