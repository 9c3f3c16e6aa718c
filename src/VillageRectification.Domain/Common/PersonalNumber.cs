using System.Globalization;
using System.Text.RegularExpressions;

namespace VillageRectification.Domain.Common;

/// <summary>
/// A number of a person that no text may hold: an identity number, or a mobile number. The one check for cells of a ledger and fields of
/// a form. Codes of divisions (12 digits), amounts and longer runs of digits are none.
/// </summary>
/// <param name="From">Place of the first character in the text, from 1.</param>
/// <param name="To">Place of the last character.</param>
public sealed partial record PersonalNumber(PersonalNumberKind Kind, int From, int To)
{
    /// <summary>Year, month and day of birth inside an identity number of 18 and of 15 characters.</summary>
    private static readonly string[] BirthFormats = ["yyyyMMdd", "yyMMdd"];

    /// <summary>The first such number in the text; null when it has none.</summary>
    public static PersonalNumber? In(string? text)
    {
        // Nothing that is shorter than a mobile number holds one.
        if (text is null || text.Length < 11)
        {
            return null;
        }

        var plain = string.Concat(text.Select(Narrow));
        return Found(PersonalNumberKind.Identity, Identity().Matches(plain).FirstOrDefault(IsBorn))
            ?? Found(PersonalNumberKind.Mobile, Mobile().Matches(plain).FirstOrDefault());
    }

    private static PersonalNumber? Found(PersonalNumberKind kind, Match? match) =>
        match is null ? null : new(kind, match.Index + 1, match.Index + match.Length);

    private static bool IsBorn(Match match) =>
        DateOnly.TryParseExact(match.Groups["born"].Value, BirthFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
        && born.Year is > 1880 and < 2100;

    // One character for one, so that places stay.
    private static char Narrow(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        'Ｘ' or 'ｘ' or 'x' => 'X',
        '－' or '—' or '–' => '-',
        '　' => ' ',
        _ => c,
    };

    /// <summary>Six digits of a division, the birthday, three digits in sequence and a check digit; in the old form without century and check.</summary>
    [GeneratedRegex(
        @"(?<![\dA-Za-z])(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}[ -]?" +
        @"((?<born>\d{8})[ -]?\d{3}[\dX]|(?<born>\d{6})\d{3})(?![\dA-Za-z]|[.,]\d)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identity();

    /// <summary>With its country code or without, its groups apart or together; before a unit it is an amount.</summary>
    [GeneratedRegex(
        @"(?<![\dA-Za-z.,])(\+?(00)?86[ -]?)?1[3-9]\d([ -]?\d{4}){2}(?!\d|[A-Za-z]|[.,]\d|\s*[元万亿亩斤吨米])",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mobile();
}
