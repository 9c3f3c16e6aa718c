using System.Text.RegularExpressions;

namespace VillageRectification.Domain.Bulletins;

/// <summary>Numbers that are typed in Chinese numerals (九十五个), told from words that only hold one (第一书记, 十六大, 一村一策).</summary>
internal static partial class NumeralWords
{
    // Of something that is counted.
    private const string Units = "(?:个|件|户|人|天|名|份|项|次|处|座|间|亩|元|条|公里|米|眼|吨|万元)";

    /// <param name="words">Without tokens.</param>
    /// <param name="computed">A numeral that stands in it is no typed one.</param>
    /// <param name="hasOne">A number of the paragraph is 1, so that 一个 may stand for it.</param>
    public static IEnumerable<string> TypedIn(string words, string computed, bool hasOne) => Numerals().Matches(words)
        .Select(m => m.Value)
        .Where(n => !computed.Contains(n, StringComparison.Ordinal))
        .Where(n => hasOne || n[0] != '一' || n.Length > 2)
        .Distinct();

    // 九十五, 一百二十, 十八, 二〇〇三; 九个 and 十项, and neither 四个一 nor “三个代表”, which is quoted.
    [GeneratedRegex(
        "(?<![第“一二三四五六七八九十百千万])(?:"
        + "[一二两三四五六七八九][十百千万亿][〇零一二两三四五六七八九十百千万亿]*(?![大届])|十[一二三四五六七八九](?![大届])"
        + "|[一二三四五六七八九][〇零][〇零一二三四五六七八九]+|[一二两三四五六七八九十]" + Units + "(?![一性]))",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numerals();
}
