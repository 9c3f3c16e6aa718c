namespace VillageRectification.Documents.Sheets;

/// <summary>A cell of a sheet: words, a number that can be summed, or nothing.</summary>
/// <param name="Text">Null of a number, and of an empty cell.</param>
/// <param name="Number">Null of words.</param>
public readonly record struct PrintedCell(string? Text, long? Number)
{
    public static PrintedCell Of(string? text) => new(string.IsNullOrEmpty(text) ? null : text, null);

    public static PrintedCell Of(long? number) => new(null, number);

    /// <summary>Digits alone are a number; a leading zero is part of a name.</summary>
    public static PrintedCell Read(string text) =>
        text.Length is > 0 and < 10 && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0')
            ? Of(long.Parse(text, System.Globalization.CultureInfo.InvariantCulture)) : Of(text);
}
