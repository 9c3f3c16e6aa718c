using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Text;

/// <summary>Says what is impossible about a date as it was written: 没有 13 月, 2 月没有 30 日.</summary>
internal static partial class ImpossibleDate
{
    public static string Say(string? written)
    {
        // Full-width digits become plain ones.
        var parts = Digits().Matches(SoundText.Mend(written ?? "").Normalize(NormalizationForm.FormKC)).Select(m => m.Value.TrimStart('0')).ToArray();
        return parts switch
        {
            [var year, { Length: <= 2 } month, { Length: 1 or 2 } day, ..] when IsDay(year, month, day) =>
                $"年份要在 {Campaign.FirstYear} 到 {Campaign.LastYear} 之间",
            [_, { Length: <= 2 } month, ..] when !IsMonth(month) => $"没有 {(month.Length == 0 ? "0" : month)} 月",
            [_, { Length: <= 2 } month, { Length: 1 or 2 } day, ..] => $"{month} 月没有 {day} 日",
            _ => "没有这一天",
        };
    }

    private static bool IsDay(string year, string month, string day) =>
        DateOnly.TryParse($"{year.PadLeft(4, '0')}-{month}-{day}", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsMonth(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
