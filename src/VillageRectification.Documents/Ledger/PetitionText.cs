using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>How offices write petitions in one cell: 3批12人次, 2起十余人, or the persons alone, 十余人次.</summary>
internal static partial class PetitionText
{
    /// <summary>Of the batches alone, where the cell of their column says the persons too, or nothing else; any other cell as it is.</summary>
    /// <param name="isSaid">The persons have a column of their own that says them: persons alone are none of the batches then, and are refused.</param>
    public static SheetCell WithoutPersons(LedgerColumn column, SheetCell cell, bool isSaid) =>
        column.Name == LedgerColumnNames.Petitions && Match(cell) is { } said && (!isSaid || said.Groups["b"].Success) ? new(said.Groups["b"].Value) : cell;

    /// <summary>Of the persons alone, where the cell of their column says the batches too; any other cell as it is.</summary>
    /// <param name="isOfBoth">The cell is that of the batches, too: batches alone say nothing of persons then.</param>
    public static SheetCell WithoutBatches(LedgerColumn column, SheetCell cell, bool isOfBoth) => column.Name != LedgerColumnNames.PetitionPersons ? cell
        : Match(cell) is { } said ? new(said.Groups["p"].Value)
        : isOfBoth && cell.Number is null && Alone.IsMatch(Wording.Compact(cell.Text)) ? SheetCell.Blank : cell;

    /// <summary>Whether a cell of their column says how many batches there were, and nothing of persons: 2批.</summary>
    public static bool SaysBatches(LedgerColumn column, string text) =>
        column.Name == LedgerColumnNames.Petitions && text.Length <= 30 && Alone.IsMatch(Wording.Compact(text));

    /// <summary>The persons, in figures; null where the cell says none.</summary>
    public static CellReading? Persons(SheetCell cell)
    {
        if (Match(cell) is not { } said)
        {
            return null;
        }

        var persons = NumberText.Read(new(said.Groups["p"].Value), LedgerColumn.MaxCount, out var fault);
        return fault is not null ? CellReading.Wrong(fault)
            : persons.Number != decimal.Truncate(persons.Number) ? CellReading.Wrong(LedgerFault.NotWhole())
            : persons.Number > LedgerColumn.MaxCount ? CellReading.Wrong(LedgerFault.TooLarge(LedgerColumn.MaxCount))
            : persons.Said(CellReading.Of(persons.Number.ToString("F0", CultureInfo.InvariantCulture)));
    }

    private static Match? Match(SheetCell cell) => cell is { Number: null, Date: null } && cell.Text.Length <= 30
        && Written.Match(Wording.Compact(cell.Text)) is { Success: true } said ? said : null;

    [GeneratedRegex("^[^批起件次人]{1,8}(批次|批|起|件次|件|次)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alone { get; }

    // Persons are counted by 人 or 人次; 次 and 件次 count batches.
    [GeneratedRegex(
        @"^((?<b>[^批起件次人]{1,8})(批次|批|起|件次|件|次)[、,;/(]?)?(?<p>[^批起件次人]{1,8})(人次|人)\)?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written { get; }
}
