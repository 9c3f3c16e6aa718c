using System.Text.RegularExpressions;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>How offices write petitions in one cell: 3批12人次, 2起十余人.</summary>
internal static partial class PetitionText
{
    /// <summary>Of the batches alone, where the cell of their column says the persons too; any other cell as it is.</summary>
    public static SheetCell WithoutPersons(LedgerColumn column, SheetCell cell) =>
        column.Name == LedgerColumnNames.Petitions && Match(cell) is { } both ? new(both.Groups["b"].Value) : cell;

    /// <summary>The persons, in figures; null where the cell does not say both.</summary>
    public static string? Persons(SheetCell cell) => Match(cell) is { } both
        && NumberText.Read(new(both.Groups["p"].Value), LedgerColumn.MaxCount, out var fault) is var persons && fault is null
        && persons.Number == decimal.Truncate(persons.Number) && persons.Number <= LedgerColumn.MaxCount
        ? persons.Number.ToString("F0", System.Globalization.CultureInfo.InvariantCulture) : null;

    private static Match? Match(SheetCell cell) =>
        cell is { Number: null, Date: null } && cell.Text.Length <= 30 && Both.Match(Wording.Compact(cell.Text)) is { Success: true } both ? both : null;

    [GeneratedRegex(
        @"^(?<b>[^批起件次]{1,8})(批次|批|起|件次|件|次)[、,;/(]?(?<p>[^批起件人]{1,8})(人次|人)\)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Both { get; }
}
