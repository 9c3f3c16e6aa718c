using System.Text;

namespace VillageRectification.Domain.Common;

/// <summary>
/// What a keyboard types and every database, file and comparison takes: no control character but tab and line ends, no half of a
/// surrogate pair, none of the code points that Unicode keeps for no character.
/// </summary>
public static class SoundText
{
    public static bool IsSound(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) is not System.Buffers.OperationStatus.Done || !IsSound(rune))
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }

    /// <summary>The text without what is not sound in it; half a character is shown as �.</summary>
    public static string Mend(string text)
    {
        if (IsSound(text))
        {
            return text;
        }

        var mended = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            // Of half a pair the decoder makes the sign for what is lost.
            _ = Rune.DecodeFromUtf16(rest, out var rune, out var length);
            if (IsSound(rune))
            {
                mended.Append(rune);
            }

            rest = rest[length..];
        }

        return mended.ToString();
    }

    private static bool IsSound(Rune rune) =>
        (!Rune.IsControl(rune) || rune.Value is '\t' or '\n' or '\r') && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF);
}
