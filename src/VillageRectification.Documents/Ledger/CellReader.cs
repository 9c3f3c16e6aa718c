using System.Globalization;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger;

/// <summary>Reads a cell by the kind of its column. Quantities need the campaign's unit: <see cref="LedgerAmount"/>.</summary>
/// <param name="vocabulary">How the words of closed lists are read.</param>
internal sealed class CellReader(CalendarText calendar, LedgerVocabulary vocabulary)
{
    /// <summary>Words that people write behind a count.</summary>
    private const string Counted = "户人名件次起个批";

    /// <summary>The same of persons: batches are none.</summary>
    private const string Persons = "人次名个";

    public LedgerVocabulary Vocabulary => vocabulary;

    public CellReading Read(HeadedColumn place, SheetCell cell) => place.Column.Kind switch
    {
        LedgerColumnKind.Code => Code(cell),
        LedgerColumnKind.Text when place.Column.HoldsPersons => Limited(PersonNames.Joined(cell.Text), place.Column),
        LedgerColumnKind.Text => Limited(cell.Text, place.Column),
        LedgerColumnKind.Name or LedgerColumnKind.OpenTerm when NamesByNumber(place.Column, cell) => CellReading.Wrong(LedgerFault.NotAName()),
        LedgerColumnKind.OpenTerm when place.Column.IsList => Listed(cell.Text, place.Column),
        LedgerColumnKind.Name when place.Column.HoldsPersons => Limited(PersonNames.Joined(cell.Text), place.Column),
        LedgerColumnKind.Name or LedgerColumnKind.OpenTerm => Limited(Wording.Compact(cell.Text), place.Column),
        LedgerColumnKind.Day => Day(place.Column, cell),
        LedgerColumnKind.Month => calendar.Month(cell),
        LedgerColumnKind.Count => Count(cell, place.Column.Name == LedgerColumnNames.PetitionPersons ? Persons : Counted),
        LedgerColumnKind.Money => Money(cell, place.Unit),
        LedgerColumnKind.Choice when cell.Mark is CellMark.Truth =>
            Choice(cell.Text == SheetCell.True ? "1" : "0", place.Column.Choices, LedgerFault.NotInList),
        LedgerColumnKind.Choice => Choice(Wording.Compact(cell.Text), place.Column.Choices, LedgerFault.NotInList),
        LedgerColumnKind.Quantity => throw new ArgumentException("A quantity is read with its unit.", nameof(place)),
    };

    public CellReading Choice(string word, IReadOnlyList<LedgerChoice> choices, Func<IReadOnlyList<LedgerChoice>, LedgerFault> otherwise) =>
        vocabulary.Find(choices, word) is { } choice
            ? CellReading.Of(choice.Word)
            : CellReading.Wrong(otherwise(choices));

    /// <summary>Whether a number or a day stands where somebody, a place or a department is to be named. 0 names nobody.</summary>
    public static bool NamesByNumber(LedgerColumn column, SheetCell cell) => column.HoldsNames
        && (cell.Number is { } number ? number != 0 : cell.Date is not null || LedgerWords.NamesByNumber(Wording.Compact(cell.Text)));

    /// <summary>Whether a word says that something is done, or that it is not; null where it says neither.</summary>
    public bool? SaysDone(string word) => vocabulary.Find(LedgerChoices.YesNo, word)?.Word is { } answer ? answer == LedgerChoices.Yes
        : vocabulary.Find(LedgerChoices.ProblemStatuses, word)?.Value switch
        {
            ProblemStatus.Resolved => true,
            ProblemStatus.Open => false,
            _ => null,
        };

    /// <summary>Whether a cell for a day says that nobody knows it, by its word or as somebody has said of it.</summary>
    public static bool SaysUnknown(SheetCell cell) => cell.IsSaid || LedgerWords.IsDayNotKnown(Wording.Compact(cell.Text));

    private CellReading Day(LedgerColumn column, SheetCell cell)
    {
        var day = column.IsDue ? calendar.DueDay(cell) : calendar.Day(cell);
        if (day.Fault is null)
        {
            return day;
        }

        if (column.MayBeUnknown && SaysUnknown(cell))
        {
            return CellReading.Of(Wording.Compact(cell.Text));
        }

        var word = cell.Mark is CellMark.Truth ? (cell.Text == SheetCell.True ? LedgerChoices.Yes : LedgerChoices.No) : Wording.Compact(cell.Text);
        if (vocabulary.Days is var (start, deadline) && WordGuess.Meant(Wording.Compact(cell.Text), start, deadline, column.IsDue) is { } meant)
        {
            var read = meant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new(read, LedgerFault.YearAssumed(read));
        }

        return column.MayLackDay && SaysDone(word) is true ? CellReading.Of(LedgerWords.DoneSometime)
            : column.IsDue && LedgerWords.IsOpenEnded(word) ? CellReading.Of(word) : day;
    }

    private static CellReading Listed(string text, LedgerColumn column)
    {
        string[] words = [.. OfficePieces.Words(text)];
        var joined = string.Join(LevelChange.Between, words);
        return Array.Exists(words, w => w.Length > column.MaxLength) ? CellReading.Wrong(LedgerFault.TooLong(column.MaxLength))
            : joined.Length > LevelChange.OtherTypesMaxLength ? CellReading.Wrong(LedgerFault.TooLong(LevelChange.OtherTypesMaxLength))
            : CellReading.Of(joined);
    }

    private static CellReading Code(SheetCell cell)
    {
        var text = Wording.Compact(cell.Text).TrimStart('\'');
        if (!text.All(char.IsAsciiDigit))
        {
            // 370830112216.0 and 3.70830112216E+11 are what spreadsheets make of a code.
            var number = NumberText.Read(cell, long.MaxValue, out var fault);
            text = fault is null && number.Unit.Length == 0 && number.Number == decimal.Truncate(number.Number)
                ? number.Number.ToString("F0", CultureInfo.InvariantCulture)
                : "";
        }

        return text.Length != DivisionCode.Length || !DivisionCode.TryParse(text, out var code) ? CellReading.Wrong(LedgerFault.NotACode())
            : code.IsVillage ? CellReading.Of(code.Value)
            : CellReading.Wrong(LedgerFault.NotAVillage());
    }

    private static CellReading Limited(string text, LedgerColumn column) =>
        text.Length <= column.MaxLength ? CellReading.Of(text) : CellReading.Wrong(LedgerFault.TooLong(column.MaxLength));

    private static CellReading Count(SheetCell cell, string counted)
    {
        var number = NumberText.Read(cell, LedgerColumn.MaxCount, out var fault);
        var (size, word) = LedgerUnits.Split(number.Unit ?? "");
        if (fault is null && word.Length > 0 && !counted.Contains(word, StringComparison.Ordinal))
        {
            fault = LedgerFault.NotANumber();
        }

        // The first bound keeps the product within what a decimal holds.
        return fault is not null || number.Number > LedgerColumn.MaxYuan ? CellReading.Wrong(fault ?? LedgerFault.TooLarge(LedgerColumn.MaxCount))
            : number.Settled * size != decimal.Truncate(number.Settled * size) ? CellReading.Wrong(LedgerFault.NotWhole())
            : number.Said(Bounded(number.Settled * size, LedgerColumn.MaxCount));
    }

    private static CellReading Money(SheetCell cell, string headerUnit)
    {
        var number = NumberText.Read(cell, LedgerColumn.MaxYuan, out var fault);
        var unit = number.Unit switch { "" or null => headerUnit, "亿" or "万" or "千" => number.Unit + LedgerUnits.Yuan, _ => number.Unit };
        if (fault is not null || LedgerUnits.Factor(unit, LedgerUnits.Yuan) is not { } factor)
        {
            return CellReading.Wrong(fault ?? LedgerFault.NotANumber());
        }

        if (number.Number > LedgerColumn.MaxYuan)
        {
            return CellReading.Wrong(LedgerFault.TooLarge(LedgerColumn.MaxYuan));
        }

        var exact = number.Settled * factor;
        var yuan = Math.Round(exact, MidpointRounding.AwayFromZero);
        return Bounded(yuan, LedgerColumn.MaxYuan) is { Fault: null } reading && yuan != exact
            ? reading with { Fault = LedgerFault.Rounded((long)yuan) }
            : number.Said(Bounded(yuan, LedgerColumn.MaxYuan));
    }

    private static CellReading Bounded(decimal number, long max) =>
        number <= max ? CellReading.Of(number.ToString("F0", CultureInfo.InvariantCulture)) : CellReading.Wrong(LedgerFault.TooLarge(max));
}
