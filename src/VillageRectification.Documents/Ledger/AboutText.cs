using System.Globalization;
using System.Text.RegularExpressions;

namespace VillageRectification.Documents.Ledger;

/// <summary>Numbers that are written as no more than near, in figures or Chinese numerals: 约3, 十余人次, 三百多元.</summary>
internal static partial class AboutText
{
    private const string Figures = ChineseNumerals.Digits;

    /// <summary>The text with its number in figures and without what says that it is only near.</summary>
    /// <param name="text">Half-width and without blanks.</param>
    /// <returns>And whether it was said to be only near.</returns>
    public static (string Text, bool IsAbout) Plain(string text)
    {
        if (Written.Match(text) is not { Success: true } near)
        {
            return (text, false);
        }

        if (!near.Groups["b"].Success && !near.Groups["a"].Success && !near.Groups["e"].Success)
        {
            return (text, false);
        }

        var words = near.Groups["c"].Value;
        var number = words.Length == 0 ? near.Groups["n"].Value : Value(words).ToString(CultureInfo.InvariantCulture);
        return (number + near.Groups["u"].Value, true);
    }

    // 十 is 10, 三百二十 is 320, 两千 is 2000.
    private static int Value(string words)
    {
        var (sum, digit) = (0, 0);
        foreach (var character in words)
        {
            var size = character switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            sum += size == 0 ? 0 : Math.Max(digit, 1) * size;
            digit = size == 0 ? character is '两' ? 2 : character is '零' ? 0 : Math.Max(0, Figures.IndexOf(character, StringComparison.Ordinal)) : 0;
        }

        return sum + digit;
    }

    [GeneratedRegex(
        @"^(?<b>大约|约|近|将近|大概|超过|超|不到)?((?<n>\d[\d,]*(\.\d+)?)|(?<c>[〇零一二两三四五六七八九十百千]+))(?<a>余|多|几)?(?<u>[^\d.,+\-余多几左上].*?)??(?<e>左右|以上|上下)?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written { get; }
}
