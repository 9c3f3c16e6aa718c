using System.Globalization;
using System.Text;

namespace VillageRectification.Web.Security;

/// <summary>
/// What an account may be called: of Han characters, English letters, digits and a few signs, each in its plain form. So no two names look
/// alike, and none holds what cannot be seen.
/// </summary>
internal static class AccountName
{
    public const string Refusal = "账号只能用汉字、英文字母、数字和 . - _ @，不能有空格、全角字符和看不见的字符，请改一改";

    private const string Signs = ".-_@";

    public static bool IsPlain(string name) => name.EnumerateRunes().All(IsPlain);

    private static bool IsPlain(Rune rune) => rune.IsAscii
        ? Rune.IsLetterOrDigit(rune) || Signs.Contains((char)rune.Value)
        : IsHan(rune.Value) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherLetter;

    // Without the radicals and the compatibility forms, which look like characters of these blocks.
    private static bool IsHan(int value) => value is
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0x20000 and <= 0x2F7FF) or (>= 0x30000 and <= 0x323AF);
}
