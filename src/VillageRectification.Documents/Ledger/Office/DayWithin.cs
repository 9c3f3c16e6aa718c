using System.Text.RegularExpressions;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>A day that stands within a word of a closed list: 已销号（8月9日）.</summary>
internal static partial class DayWithin
{
    private const int Longest = 60;

    /// <summary>What stands for a cell of which only its day says something.</summary>
    public const string OnlyDay = "(日期)";

    /// <summary>The day as it is written; null where there is none.</summary>
    public static string? Find(string text) => text.Length <= Longest && Written.Match(Wording.Narrow(text)) is { Success: true } day ? day.Value : null;

    /// <summary>The text without its day, and without the brackets that hold nothing else.</summary>
    public static string Without(string text)
    {
        var word = Wording.Compact(Written.Replace(Wording.Narrow(text), "")).Replace("()", "", StringComparison.Ordinal)
            .Trim('于', ',', ';', '、', '.', '。', ':');
        return word.Length > 0 ? word : OnlyDay;
    }

    [GeneratedRegex(
        @"((\d{4}|\d\d)年)?\d{1,2}月\d{1,2}[日号]?|(?<!\d)\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written { get; }
}
