using System.Globalization;
using VillageRectification.Domain.Common;

namespace VillageRectification.Documents.Ledger;

/// <summary>A cell as the workbook stores it: text, a number or a date.</summary>
/// <param name="Text">As a reader of the sheet would quote it; empty for a blank cell.</param>
/// <param name="Mark">What the guard saw in the cell and ExcelDataReader does not tell.</param>
internal readonly record struct SheetCell(string Text, double? Number = null, DateTime? Date = null, CellMark? Mark = null)
{
    /// <summary>How an office program writes a picture that lies in a cell, when it is asked for the cell's text.</summary>
    private static readonly string[] Pictures = ["=DISPIMG(", "=_xlfn.DISPIMG("];

    /// <summary>How a spreadsheet shows a truth value.</summary>
    public const string True = "TRUE";

    public static SheetCell Blank { get; } = new("");

    public static SheetCell Picture { get; } = new("", Mark: CellMark.Picture);

    public bool IsBlank => Text.Length == 0;

    /// <summary>Somebody has said of a day that nobody knows it: the word stands.</summary>
    public bool IsSaid { get; init; }

    /// <summary>The number of a person that the cell holds, also where it is stored as a number and shown as 3.7E+17; null where it holds none.</summary>
    public PersonalNumber? Personal =>
        PersonalNumber.In(Text) ?? (Number is { } number ? PersonalNumber.In(number.ToString("F0", CultureInfo.InvariantCulture)) : null);

    /// <param name="format">Of a number, as the workbook writes formats.</param>
    /// <param name="daysAfterDate">Days by which a date is to be moved into the workbook's own date system.</param>
    public static SheetCell Of(object? value, string? format, int daysAfterDate) => value switch
    {
        null => Blank,
        double number => new(ShownNumber.Of(number, format) ?? number.ToString(CultureInfo.InvariantCulture), Number: number),
        DateTime date => OfDate(date.AddDays(daysAfterDate)),
        bool flag => new(flag ? True : "FALSE", Mark: CellMark.Truth),
        IFormattable other => new(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => OfText(Wording.Clean(value.ToString() ?? "")),
    };

    private static SheetCell OfText(string text) => Pictures.Any(p => text.StartsWith(p, StringComparison.OrdinalIgnoreCase)) ? Picture : new(text);

    private static SheetCell OfDate(DateTime date) =>
        new(date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), Date: date);
}
