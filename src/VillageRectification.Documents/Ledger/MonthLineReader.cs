using System.Globalization;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Documents.Ledger;

/// <summary>Reads the lines under the days of a month sheet; what it does not understand it says.</summary>
internal sealed class MonthLineReader(MonthSheetHeader header, MonthMarks how)
{
    private readonly List<MonthSheetLine> _lines = [];
    private readonly List<LedgerProblem> _problems = [];
    private readonly List<LedgerProblem> _unread = [];
    private readonly Dictionary<string, (Capacity Capacity, List<int> Rows)> _signs = [];
    private readonly Dictionary<string, (int Row, int Cells)> _nobody = [];
    private string? _township;
    private Capacity? _plain;

    /// <summary>Takes a row that is none of the table: it is not read, and that is said.</summary>
    public void Pass(SheetRow row) => _unread.Add(new(LedgerFault.NoRecord(), LedgerForm.Presence.Name, row.Number, CellText: row.Beginning));

    public void Read(SheetRow row)
    {
        var (village, signs) = (Over(row, header.Village)?.TrimStart('\'') ?? "", header.Days.Where(d => !row.Cell(d.Key).IsBlank).ToList());
        var code = Over(row, header.Code)?.TrimStart('\'');
        if (RowReader.IsRemark(row, header.Village) || MonthLegend.Is(village))
        {
            Pass(row);
            return;
        }

        if (TotalWord.Is(village) || (village.Length == 0 && code is null && HasTotal(row)))
        {
            Pass(row);
            return;
        }

        // A second line of heads (weekdays), a signature, a legend.
        if (village.Length == 0 && code is null && signs.All(s => how.Of(row.Cell(s.Key), Capacity.Team) is null or []))
        {
            Pass(row);
            return;
        }

        var (township, person) = (Over(row, header.Township), PersonOf(row));
        if (IsPersonal(row, LedgerColumnNames.Village, village) || IsPersonal(row, LedgerColumnNames.Township, township))
        {
            return;
        }

        _township = township ?? _township;
        if (village.Length == 0 && code is null && header.Village is not null)
        {
            Say(LedgerFault.Blank(), row, LedgerColumnNames.Village);
        }

        var plain = PlainOf(row);
        List<DayMark> marks = [];
        foreach (var (column, day) in signs)
        {
            var cell = row.Cell(column);
            if (plain is null && MonthSign.IsPlain(cell))
            {
                // Whose they are is nobody, as was said.
                TellNobody(row, cell);
                continue;
            }

            if (how.Of(cell, plain ?? how.Plain) is { } capacities)
            {
                if (capacities.Count == 0)
                {
                    TellNobody(row, cell);
                }

                marks.AddRange(capacities.Select(c => new DayMark(day, c, cell.Text)));
                Tell(row, cell, capacities);
                _plain = header.Capacity is null && MonthSign.IsPlain(cell) && !how.IsSaid(Wording.Compact(cell.Text)) ? plain ?? _plain : _plain;
            }
            else
            {
                Say(MonthSign.IsLeave(cell) ? LedgerFault.MarkOfLeave() : LedgerFault.UnknownMark(), row, DayMark.ColumnOf(day), cell.Text);
            }
        }

        CheckSums(row, marks);
        if (village.Length > 0 || code is not null)
        {
            _lines.Add(new(row.Number, village, _township, code is not null && DivisionCode.TryParse(code, out var known) ? known.Value : null, marks)
            {
                SaysTownship = township is not null,
                Person = person,
            });
        }
    }

    /// <param name="headerRow">Number of the row of days.</param>
    public MonthSheet ToSheet(Month? month, int headerRow)
    {
        var sheet = LedgerForm.Presence.Name;
        LedgerProblem?[] own =
        [
            header.Village is null && header.Code is null ? new(LedgerFault.NoVillageColumn(), sheet, headerRow) : null,
            _plain is { } plain ? new(LedgerFault.PlainMarks(plain), sheet) : null,
            .. header.Unknown.Select(h => new LedgerProblem(LedgerFault.UnknownColumn(), sheet, Column: h)),
        ];
        return new(month, _lines, [.. own.OfType<LedgerProblem>(), .. _problems])
        {
            Days = (header.Days.Values.Min(), header.Days.Values.Max()),
            Unread =
            [
                .. _unread,
                .. _nobody.Select(n => new LedgerProblem(LedgerFault.MarkOfNobody(n.Value.Cells), sheet, n.Value.Row, CellText: Cut(n.Key))),
            ],
            Legend = how.Legend,
            Signs = [.. _signs.Select(s => new ReadSign(s.Key, s.Value.Capacity, s.Value.Rows))],
        };
    }

    // Whose a sign is may be said of each; of √ beside a column of capacities that says it already.
    private void Tell(SheetRow row, SheetCell cell, IReadOnlyList<Capacity> capacities)
    {
        if (capacities is not [var only] || (MonthSign.IsPlain(cell) && header.Capacity is not null))
        {
            return;
        }

        var sign = Wording.Compact(cell.Text);
        if (!_signs.TryGetValue(sign, out var told))
        {
            _signs.Add(sign, told = (only, []));
        }

        if (told.Rows.LastOrDefault() != row.Number)
        {
            told.Rows.Add(row.Number);
        }
    }

    // × and 0 say so by themselves.
    private void TellNobody(SheetRow row, SheetCell cell)
    {
        var sign = Wording.Compact(cell.Text);
        if (!MonthSign.IsNone(sign) && PersonalNumber.In(sign) is null)
        {
            _nobody[sign] = _nobody.TryGetValue(sign, out var before) ? (before.Row, before.Cells + 1) : (row.Number, 1);
        }
    }

    // Where no village is named the word may stand in whatever column: 序号, or over several that are merged.
    private bool HasTotal(SheetRow row) => Enumerable.Range(0, row.Cells.Count).Any(i => !header.Days.ContainsKey(i) && TotalWord.Is(Text(row, i) ?? ""));

    // Null where the person of the line is to be left out.
    private Capacity? PlainOf(SheetRow row)
    {
        if (Over(row, header.Capacity) is not { } word)
        {
            return how.Plain;
        }

        if (how.CapacityOf(word, out var isSaid) is { } capacity)
        {
            return capacity;
        }

        if (isSaid)
        {
            return null;
        }

        Say(LedgerFault.NotACapacity(), row, LedgerColumnNames.Capacity, word);
        return how.Plain;
    }

    // What offices add up by hand is a check on what was read.
    private void CheckSums(SheetRow row, List<DayMark> marks)
    {
        foreach (var (index, capacity, head) in header.Sums.Where(s => s.Capacity is Capacity.Team or Capacity.Liaison && !row.Cell(s.Index).IsBlank))
        {
            var counted = marks.Count(m => m.Capacity == capacity);
            if (Text(row, index) != counted.ToString(CultureInfo.InvariantCulture))
            {
                Say(LedgerFault.SumDiffers(counted), row, head, row.Cell(index).Text);
            }
        }
    }

    private void Say(LedgerFault fault, SheetRow row, string column, string? text = null)
    {
        if (!IsPersonal(row, column, text))
        {
            _problems.Add(new(fault, LedgerForm.Presence.Name, row.Number, column, Cut(text)));
        }
    }

    // Not quoted: what must not be kept is not shown again.
    private bool IsPersonal(SheetRow row, string column, string? text)
    {
        if (PersonalNumber.In(text) is not { } found)
        {
            return false;
        }

        _problems.Add(new(LedgerFault.PersonalNumber(found), LedgerForm.Presence.Name, row.Number, column));
        return true;
    }

    private static string? Cut(string? text) => text?.Length > LedgerProblem.CellTextMaxLength ? text[..LedgerProblem.CellTextMaxLength] + "…" : text;

    private string? PersonOf(SheetRow row)
    {
        if (Over(row, header.Person) is not { } name || LedgerWords.IsNobody(name) || IsPersonal(row, LedgerColumnNames.Person, name))
        {
            return null;
        }

        name = PersonNames.Joined(Written(header.Person!.Value));
        if (name.Length > PresenceEntry.PersonMaxLength)
        {
            Say(LedgerFault.TooLong(PresenceEntry.PersonMaxLength), row, LedgerColumnNames.Person, name);
            return null;
        }

        return name;

        string Written(int column) => row.Cell(column) is { IsBlank: false } own ? own.Text : row.Covered(column).Text;
    }

    // What is merged down over the row counts for it, but for the head of the column.
    private string? Over(SheetRow row, int? column) => Text(row, column)
        ?? (column is { } index && Wording.Compact(row.Covered(index).Text) is { Length: > 0 } text && !header.IsHead(text) ? text : null);

    private static string? Text(SheetRow row, int? column) =>
        column is { } index && Wording.Compact(row.Cell(index).Text) is { Length: > 0 } text ? text : null;
}
