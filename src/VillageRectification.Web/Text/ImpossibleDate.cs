using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Text;

/// <summary>Says what is impossible about a date as it was written: 没有 13 月, 2 月没有 30 日.</summary>
internal static partial class ImpossibleDate
{
    private const string LastShort = "50";
    private const string Numerals = ChineseNumerals.Digits;

    /// <summary>Of a day or month of a year in which no campaign can be.</summary>
    public static readonly string Unlikely = $"年份要在 {Campaign.FirstYear} 到 {Campaign.LastYear} 之间";

    public static string Say(string? written)
    {
        // Full-width digits become plain ones.
        var text = Plain(SoundText.Mend(written ?? "").Normalize(NormalizationForm.FormKC));
        string[] parts = [.. Digits().Matches(text).SelectMany(m => Apart(m.Value)).Select((p, i) => (i == 0 ? Whole(p) : p).TrimStart('0'))];
        return parts switch
        {
            [_, { Length: <= 2 } month, ..] when !IsMonth(month) => $"没有 {(month.Length == 0 ? "0" : month)} 月",
            [var year, { Length: <= 2 } month] when !IsLikely(year) => Unlikely,
            [var year, { Length: <= 2 } month, { Length: 1 or 2 } day, ..] when IsDay(year, month, day) => Unlikely,
            [_, { Length: <= 2 } month, { Length: 1 or 2 } day, ..] => $"{month} 月没有 {day} 日",
            [{ Length: <= 4 } year] when !IsLikely(year) => Unlikely,
            _ => "没有这一天",
        };
    }

    // 〇〇〇一年一月一日; a ten is no digit.
    private static string Plain(string text) => text.Contains('十', StringComparison.Ordinal) ? text
        : string.Concat(text.Select(c => c is '○' or '零' ? '0'
            : Numerals.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : c));

    // 03 is 2003 and 98 is 1998, as a ledger reads them.
    private static string Whole(string year) => year.Length != 2 ? year : (string.CompareOrdinal(year, LastShort) <= 0 ? "20" : "19") + year;

    // 00010101, 000101 and 0001: the year has four digits.
    private static string[] Apart(string digits) => digits.Length switch
    {
        8 => [digits[..4], digits[4..6], digits[6..]],
        6 => [digits[..4], digits[4..]],
        _ => [digits],
    };

    // A year that is none is the fault, whatever day of it is named; 29 February it may have.
    private static bool IsDay(string year, string month, string day) =>
        DateOnly.TryParse($"{(IsLikely(year) ? year.PadLeft(4, '0') : "2000")}-{month}-{day}", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsLikely(string year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= Campaign.FirstYear and <= Campaign.LastYear;

    private static bool IsMonth(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
