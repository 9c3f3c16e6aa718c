using System.Globalization;

namespace VillageRectification.Documents.Ledger;

/// <summary>A cell as the workbook stores it: text, a number or a date.</summary>
/// <param name="Text">As a reader of the sheet would quote it; empty for a blank cell.</param>
internal readonly record struct SheetCell(string Text, double? Number = null, DateTime? Date = null, bool IsError = false)
{
    public static SheetCell Blank { get; } = new("");

    public bool IsBlank => Text.Length == 0;

    /// <param name="daysAfterDate">Days by which a date is to be moved into the workbook's own date system.</param>
    public static SheetCell Of(object? value, int daysAfterDate) => value switch
    {
        null => Blank,
        double number => new(number.ToString(CultureInfo.InvariantCulture), Number: number),
        DateTime date => OfDate(date.AddDays(daysAfterDate)),
        bool flag => new(flag ? "1" : "0"),
        IFormattable other => new(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => new(Wording.Clean(value.ToString() ?? "")),
    };

    private static SheetCell OfDate(DateTime date) =>
        new(date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), Date: date);
}
