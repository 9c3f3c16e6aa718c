using System.Buffers;
using System.Text;

namespace VillageRectification.Documents.Word;

/// <summary>On how many lines text comes where each character has its cell: digits and letters take half of one.</summary>
internal static class LineCount
{
    private static readonly SearchValues<char> Closing = SearchValues.Create("，。、；：？！）》〉」』】〕”’…％%,.;:!?)]}");
    private static readonly SearchValues<char> Opening = SearchValues.Create("（《〈「『【〔“‘([{");

    /// <param name="width">Of the line, in the unit of the cell.</param>
    /// <param name="cell">Of a character, with what stands between two.</param>
    /// <param name="half">Of a digit or a letter, with the same.</param>
    /// <param name="indent">By which the first line begins later.</param>
    public static int Of(string text, int width, int cell, int half, int indent = 0)
    {
        var (lines, at, wide) = (1, indent, 0);
        var last = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            // What is not parted at the end of a line: a number, a character with the stop behind it or the bracket before it.
            var goesOn = wide > 0 && rune.Value != '\n' && (Is(Closing, rune) || Is(Opening, last) || (IsPlain(last) && IsPlain(rune)));
            if (!goesOn)
            {
                Put();
            }

            (lines, at, wide) = rune.Value == '\n' ? (lines + 1, 0, 0) : (lines, at, wide + (rune.IsAscii ? half : cell));
            last = rune;
        }

        Put();
        return lines;

        void Put()
        {
            (lines, at) = at > 0 && at + wide > width ? (lines + 1, wide) : (lines, at + wide);
            // A piece longer than a line is broken anywhere.
            (lines, at, wide) = at > width ? (lines + ((at - 1) / width), ((at - 1) % width) + 1, 0) : (lines, at, 0);
        }
    }

    private static bool Is(SearchValues<char> kind, Rune rune) => rune.IsBmp && kind.Contains((char)rune.Value);

    private static bool IsPlain(Rune rune) => rune.IsAscii && Rune.IsLetterOrDigit(rune);
}
