using System.Text.RegularExpressions;
using VillageRectification.Domain.Common;

namespace VillageRectification.Documents.Ledger;

/// <summary>The month that a title names: 汶上县2003年10月驻村记录, 二〇〇三年十月, 2003.10.</summary>
internal static partial class MonthTitle
{
    private const int LongestTitle = 200;

    private static readonly CalendarText Calendar = new(0);

    /// <summary>Of the first text that names one.</summary>
    public static Month? Find(IEnumerable<string> texts) => All(texts).Select(m => (Month?)m).FirstOrDefault();

    /// <summary>All that the texts name.</summary>
    public static IEnumerable<Month> All(IEnumerable<string> texts)
    {
        foreach (var match in texts.Where(t => t.Length is > 0 and <= LongestTitle)
            .SelectMany(t => Written.Matches(ChineseNumerals.ToFigures(Wording.Compact(t)))))
        {
            if (Calendar.Month(new SheetCell(match.Value)).Value is { } value && Month.TryParse(value, out var month))
            {
                yield return month;
            }
        }
    }

    /// <summary>The month that a text names without its year, in which nothing else is counted: 10月驻村, 十月份. Null where it names none.</summary>
    public static int? NumberIn(string text) => text.Length <= LongestTitle
        && Named.Match(ChineseNumerals.ToFigures(Wording.Compact(text))) is { Success: true } found
        && int.Parse(found.Groups["m"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month ? month : null;

    [GeneratedRegex(@"(?<!\d)(?<m>\d{1,2})月(?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named { get; }

    // A day (填表日期：2003年10月8日) is no month's title.
    [GeneratedRegex(@"\d{4}年\d{1,2}月(?!\d)|(?<!\d)\d{4}[-./]\d{1,2}(?![-./\d])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written { get; }
}
