using System.Globalization;
using System.Text;

namespace VillageRectification.Domain.Common;

/// <summary>
/// What a keyboard types, a reader sees, and every database, file and comparison takes: no control character but tab and line ends, no half of
/// a surrogate pair, none of the code points that Unicode keeps for no character, nothing that cannot be seen or turns the text around.
/// </summary>
public static class SoundText
{
    private const int Joiner = 0x200D;

    public static bool IsSound(string text) => IsAll(text, IsSound);

    /// <summary>What every database, file and comparison takes, though a reader may not see all of it.</summary>
    public static bool IsStorable(string text) => IsAll(text, (rune, _) => IsStorable(rune));

    /// <summary>The text without what is not sound in it; half a character is shown as �.</summary>
    public static string Mend(string text)
    {
        if (IsSound(text))
        {
            return text;
        }

        var mended = new StringBuilder(text.Length);
        var before = default(Rune);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            // Of half a pair the decoder makes the sign for what is lost.
            _ = Rune.DecodeFromUtf16(rest, out var rune, out var length);
            if (IsSound(rune, before))
            {
                mended.Append(rune);
                before = rune;
            }

            rest = rest[length..];
        }

        return mended.ToString();
    }

    private static bool IsAll(string text, Func<Rune, Rune, bool> isGood)
    {
        var before = default(Rune);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) is not System.Buffers.OperationStatus.Done || !isGood(rune, before))
            {
                return false;
            }

            before = rune;
            rest = rest[length..];
        }

        return true;
    }

    private static bool IsStorable(Rune rune) =>
        (!Rune.IsControl(rune) || rune.Value is '\t' or '\n' or '\r') && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF);

    private static bool IsSound(Rune rune, Rune before) => IsStorable(rune) && (!IsUnseen(rune) || (rune.Value is Joiner && IsOfPicture(before)));

    // Directions, marks of width nothing, line ends that no keyboard makes, and the blanks that scripts keep for a missing letter.
    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0;

    // 👩‍👧 is two of them, joined.
    private static bool IsOfPicture(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol || rune.Value is 0xFE0F;
}
