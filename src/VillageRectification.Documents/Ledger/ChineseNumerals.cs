using System.Text.RegularExpressions;

namespace VillageRectification.Documents.Ledger;

/// <summary>Dates in Chinese numerals (二〇〇三年七月三十一日), as documents are dated.</summary>
public static partial class ChineseNumerals
{
    /// <summary>By value.</summary>
    public const string Digits = "〇一二三四五六七八九";

    /// <summary>The same text with figures for numerals before 年, 月 and 日; other texts as they are.</summary>
    public static string ToFigures(string text) => Numeral.Replace(text, m => ToFigure(m.Value));

    [GeneratedRegex("[〇○零一二三四五六七八九十]+(?=[年月日号])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numeral { get; }

    private static string ToFigure(string numeral)
    {
        var ten = numeral.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? string.Concat(numeral.Select(Digit))
            : (ten == 0 ? "1" : string.Concat(numeral[..ten].Select(Digit)))
                + (ten == numeral.Length - 1 ? "0" : string.Concat(numeral[(ten + 1)..].Select(Digit)));
    }

    private static char Digit(char numeral) => numeral switch
    {
        '○' or '零' => '0',
        '十' => '?',
        _ => (char)('0' + Digits.IndexOf(numeral, StringComparison.Ordinal)),
    };
}
