using System.Globalization;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>
/// One row of a ledger sheet with its cells in canonical words: days 2003-10-31, months 2003-10, numbers as plain digits (yuan,
/// thousandths for quantities), closed lists by their first word. A blank cell is absent: unknown, never zero.
/// </summary>
/// <param name="Sheet">The sheet's name, as in <see cref="LedgerForm"/>.</param>
/// <param name="Number">Row number in the workbook, from 1.</param>
/// <param name="DivisionCode">Twelve digits of the village; empty while only its name is known (<see cref="LedgerPlaces"/>).</param>
/// <param name="Cells">Column name → canonical text.</param>
public sealed record LedgerRow(string Sheet, int Number, string DivisionCode, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>
    /// The columns that the file has for this row; null for all of the sheet. A column that is not among them says nothing, not even "blank".
    /// </summary>
    public IReadOnlySet<string>? Columns { get; init; }

    /// <summary>Where it stands in a workbook of another form; null where sheet and number say it.</summary>
    public FilePlace? At { get; init; }

    /// <summary>As a reader of the workbook finds it.</summary>
    public (string Sheet, int Row) Shown => At is { } at ? (at.Sheet, at.Row) : (Sheet, Number);

    /// <summary>Whether the file has the column, and its cell could be read.</summary>
    public bool Answers(string column) => Columns?.Contains(column) ?? true;

    public LedgerRow Without(IEnumerable<string> columns) =>
        this with { Cells = Cells.Where(c => !columns.Contains(c.Key)).ToDictionary(c => c.Key, c => c.Value) };

    public string? Text(string column) => Cells.GetValueOrDefault(column);

    /// <summary>Null too for a word that stands where a day is to stand: <see cref="DayWord"/>.</summary>
    public DateOnly? Day(string column) =>
        DateOnly.TryParseExact(Text(column), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>What stands where a day is to stand and is none: 长期坚持, 已完成. Null for a day and for a blank cell.</summary>
    public string? DayWord(string column) => Day(column) is null ? Text(column) : null;

    public Month? Month(string column) => Text(column) is { } text && Common.Month.TryParse(text, out var month) ? month : null;

    public long? Number64(string column) => Text(column) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;
}
