using System.Text;

namespace VillageRectification.Documents.Word;

/// <summary>On how many lines text comes where each character has its cell: digits and letters take half of one.</summary>
internal static class LineCount
{
    private const string Closing = "，。、；：？！）》〉」』】〕”’…％%,.;:!?)]}";
    private const string Opening = "（《〈「『【〔“‘([{";

    /// <param name="width">Of the line, in the unit of the cell.</param>
    /// <param name="cell">Of a character, with what stands between two.</param>
    /// <param name="half">Of a digit or a letter, with the same.</param>
    /// <param name="indent">By which the first line begins later.</param>
    public static int Of(string text, int width, int cell, int half, int indent = 0)
    {
        var (lines, at) = (1, indent);
        foreach (var piece in Pieces(text))
        {
            if (piece == "\n")
            {
                (lines, at) = (lines + 1, 0);
                continue;
            }

            var wide = piece.EnumerateRunes().Sum(r => r.IsAscii ? half : cell);
            (lines, at) = at > 0 && at + wide > width ? (lines + 1, wide) : (lines, at + wide);
            // A piece longer than a line is broken anywhere.
            (lines, at) = at > width ? (lines + ((at - 1) / width), ((at - 1) % width) + 1) : (lines, at);
        }

        return lines;
    }

    // What is not parted at the end of a line: a number, a character with the stop behind it or the bracket before it.
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        var last = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            var goesOn = piece.Length > 0 && rune.Value != '\n' && last.Value != '\n'
                && (Is(Closing, rune) || Is(Opening, last) || (IsPlain(last) && IsPlain(rune)));
            if (piece.Length > 0 && !goesOn)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
            last = rune;
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    private static bool Is(string kind, Rune rune) => kind.AsSpan().IndexOf((char)rune.Value) >= 0 && rune.IsBmp;

    private static bool IsPlain(Rune rune) => rune.IsAscii && Rune.IsLetterOrDigit(rune);
}
