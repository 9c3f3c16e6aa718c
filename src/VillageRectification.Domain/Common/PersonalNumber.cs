using System.Globalization;
using System.Text.RegularExpressions;

namespace VillageRectification.Domain.Common;

/// <summary>
/// A number of a person that no text may hold: an identity number, or a mobile number. The one check for cells of a ledger and fields of
/// a form, whatever stands between its digits or is written for them. Codes of divisions (12 digits), days, amounts and longer runs of digits
/// are none.
/// </summary>
/// <param name="From">Place of the first character in the text, from 1.</param>
/// <param name="To">Place of the last character.</param>
public sealed partial record PersonalNumber(PersonalNumberKind Kind, int From, int To)
{
    /// <summary>Year, month and day of birth inside an identity number of 18 and of 15 characters.</summary>
    private static readonly string[] BirthFormats = ["yyyyMMdd", "yyMMdd"];

    private const string CheckDigits = "10X98765432";
    private const int ShortestId = 32;
    private const int MobileDigits = 11;

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The first such number in the text; null when it has none.</summary>
    public static PersonalNumber? In(string? text)
    {
        // Nothing that is shorter than a mobile number holds one.
        if (text is null || text.Length < MobileDigits)
        {
            return null;
        }

        var folded = new FoldedText(text);
        var plain = folded.ToString();
        return Found(folded, PersonalNumberKind.Identity, Identity().Matches(plain).FirstOrDefault(m => IsBorn(m) && !IsOfAnId(plain, m)))
            ?? Found(folded, PersonalNumberKind.Identity, Apart().Matches(plain).FirstOrDefault(IsChecked))
            ?? Found(folded, PersonalNumberKind.Mobile, Mobile().Matches(plain).FirstOrDefault(m => !IsOfAnId(plain, m)))
            ?? Found(folded, PersonalNumberKind.Mobile, Grouped().Matches(plain).FirstOrDefault(m => Digits(m.Groups["number"].Value).Length == MobileDigits))
            ?? Found(folded, PersonalNumberKind.Mobile, InCharacters().Matches(plain).FirstOrDefault());
    }

    private static PersonalNumber? Found(FoldedText text, PersonalNumberKind kind, Match? match)
    {
        if (match is null)
        {
            return null;
        }

        var (from, to) = text.PlaceOf(match.Index, match.Length);
        return new(kind, from, to);
    }

    private static bool IsBorn(Match match) => IsDay(Digits(match.Groups["born"].Value));

    private static bool IsDay(string digits) =>
        DateOnly.TryParseExact(digits, BirthFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) && born.Year is > 1880 and < 2100;

    // Written with anything between its digits, it is told from other digits by its own check.
    private static bool IsChecked(Match match)
    {
        var number = Digits(match.Value);
        return IsDay(number[6..14]) && CheckDigits[number[..^1].Zip(Weights, (c, weight) => (c - '0') * weight).Sum() % CheckDigits.Length] == number[^1];
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));

    // A key or a hash may have such digits among its own.
    private static bool IsOfAnId(string text, Match match)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        while (end - start < ShortestId && start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end - start < ShortestId && end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end - start >= ShortestId;
    }

    /// <summary>Six digits of a division, the birthday, three digits in sequence and a check digit; in the old form without century and check.</summary>
    [GeneratedRegex(
        @"(?<!\d)(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}[\s\-_()*·./、,]{0,3}" +
        @"((?<born>\d{8}|\d{4}[\s\-_*·./]{1,3}\d{4})[\s\-_()*·./、,]{0,3}\d{3}[\dX]|(?<born>\d{6})\d{3})(?!\d|[.,]\d)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identity();

    [GeneratedRegex(
        @"(?<!\d)[1-8]([^\dA-Za-z\p{Lo}]{0,3}\d){16}[^\dA-Za-z\p{Lo}]{0,3}[\dX](?!\d)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Apart();

    /// <summary>
    /// With its country code, a 0 of trunk calls, or without; its three groups together, or parted by what parts nothing else; by what also parts
    /// numbers from each other only before no unit; in the other groups in which people read it out; or each digit by itself. Before a unit it is
    /// an amount.
    /// </summary>
    [GeneratedRegex(
        @"(?<!\d[.,]?)(\+?(00)?86[\s\-]{0,3}|0)?" +
        @"(1[3-9]\d([\s\-_()*·~～]{0,3}\d{4}){2}(?!\s*[元万亿亩斤吨米])" +
        @"|1[3-9]\d(\d[\s\-_*·~～]{1,2}\d{4}[\s\-_*·~～]{1,2}\d{3}|([\s\-_*·~～]{1,2}\d\d){4}|[\s\-_*·~～]{1,2}\d{3}[\s\-_*·~～]{1,2}\d{5}" +
        @"|\d\d[\s\-_*·~～]{1,2}\d{6}|[\s\-_*·~～]{1,2}\d{8}|\d{4}[\s\-_*·~～]{1,2}\d{4})(?!\s*[元万亿亩斤吨米株棵只头户人口件眼台套])" +
        @"|1[3-9]\d([\s\-_()*·./,、:;|\\]{1,3}\d{4}){2}(?!\s*[元万亿亩斤吨米株棵只头户人口件眼台套])" +
        @"|1[\s\-_*·./]{1,2}[3-9]([\s\-_*·./]{1,2}\d){9})(?!\d|\.\d{1,2}(?!\d)|,\d{3}(?!\d))",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mobile();

    /// <summary>
    /// In any groups of two digits and more, all parted by the same sign; which of them has eleven digits is asked of the match. No day with a
    /// running number.
    /// </summary>
    [GeneratedRegex(
        @"(?<!\d[.,\-]?)(\+?(00)?86[\s\-]{0,3}|0)?(?!19\d\d\D[01]\d\D[0-3]\d\D)(?<number>1[3-9]\d{0,5}(?<sign>[\-_*·~～.#])\d{2,6}(\k<sign>\d{2,6}){1,3})" +
        @"(?!\d|[.,\-]\d|\s*[元万亿亩斤吨米株棵只头户人口件眼台套])",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouped();

    /// <summary>一三八…, digit by digit.</summary>
    [GeneratedRegex(
        "(?<![〇零○一二两三四五六七八九幺])[一幺][三四五六七八九][〇零○一二两三四五六七八九幺]{9}(?![〇零○一二两三四五六七八九幺])",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex InCharacters();
}
