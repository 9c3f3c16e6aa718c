namespace VillageRectification.Documents.Sheets;

/// <summary>A cell of a sheet: words, a number that can be summed, a day that can be sorted, or nothing.</summary>
/// <param name="Text">Null of a number, of a day and of an empty cell.</param>
/// <param name="Number">Null of what is no number.</param>
/// <param name="Day">Null of what is no day.</param>
public readonly record struct PrintedCell(string? Text, decimal? Number, DateOnly? Day = null)
{
    public static PrintedCell Of(string? text) => new(string.IsNullOrEmpty(text) ? null : text, null);

    public static PrintedCell Of(decimal? number) => new(null, number);

    public static PrintedCell Of(DateOnly? day) => new(null, null, day);

    /// <summary>Digits alone are a number; a leading zero is part of a name.</summary>
    public static PrintedCell Read(string text) =>
        text.Length is > 0 and < 10 && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0')
            ? Of(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)) : Of(text);
}
