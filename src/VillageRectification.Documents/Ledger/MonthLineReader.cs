using System.Globalization;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>Reads the lines under the days of a month sheet; what it does not understand it says.</summary>
internal sealed class MonthLineReader(MonthSheetHeader header)
{
    private readonly List<MonthSheetLine> _lines = [];
    private readonly List<LedgerProblem> _problems = [];
    private string? _township;
    private Capacity? _plain;

    public void Read(SheetRow row)
    {
        var (village, signs) = (Text(row, header.Village)?.TrimStart('\'') ?? "", header.Days.Where(d => !row.Cell(d.Key).IsBlank).ToList());
        var code = Text(row, header.Code)?.TrimStart('\'');
        if (TotalWord.Is(village) || (village.Length == 0 && code is null && HasTotal(row)))
        {
            return;
        }

        // A second line of heads (weekdays), a signature, a legend.
        if (village.Length == 0 && code is null && signs.All(s => MonthSign.Of(row.Cell(s.Key), Capacity.Team) is null or []))
        {
            return;
        }

        var township = Text(row, header.Township);
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
            if (MonthSign.Of(cell, plain) is { } capacities)
            {
                marks.AddRange(capacities.Select(c => new DayMark(day, c, cell.Text)));
                _plain = header.Capacity is null && MonthSign.IsPlain(cell) ? plain : _plain;
            }
            else
            {
                Say(MonthSign.IsLeave(cell) ? LedgerFault.MarkOfLeave() : LedgerFault.UnknownMark(), row, $"{day} 日", cell.Text);
            }
        }

        CheckSums(row, marks);
        if (village.Length > 0 || code is not null)
        {
            _lines.Add(new(row.Number, village, _township, code is not null && DivisionCode.TryParse(code, out var known) ? known.Value : null, marks)
            {
                SaysTownship = township is not null,
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
        return new(month, _lines, [.. own.OfType<LedgerProblem>(), .. _problems]) { Days = (header.Days.Values.Min(), header.Days.Values.Max()) };
    }

    // Where no village is named the word may stand in whatever column: 序号, or over several that are merged.
    private bool HasTotal(SheetRow row) => Enumerable.Range(0, row.Cells.Count).Any(i => !header.Days.ContainsKey(i) && TotalWord.Is(Text(row, i) ?? ""));

    private Capacity PlainOf(SheetRow row)
    {
        if (Text(row, header.Capacity) is not { } word)
        {
            return Capacity.Team;
        }

        if (header.CapacityOf(word) is { } capacity)
        {
            return capacity;
        }

        Say(LedgerFault.NotACapacity(), row, LedgerColumnNames.Capacity, word);
        return Capacity.Team;
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

    private static string? Text(SheetRow row, int? column) =>
        column is { } index && Wording.Compact(row.Cell(index).Text) is { Length: > 0 } text ? text : null;
}
