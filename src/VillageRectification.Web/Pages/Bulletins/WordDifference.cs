using System.Text;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>Two wordings of a paragraph side by side, each in pieces that the other has too or has not.</summary>
/// <param name="Was">As it was computed.</param>
/// <param name="Is">As an editor words it.</param>
internal sealed partial record WordDifference(IReadOnlyList<(string Text, bool IsOwn)> Was, IReadOnlyList<(string Text, bool IsOwn)> Is)
{
    // Longer ones are compared from both ends alone.
    private const int MostCells = 4_000_000;

    /// <summary>Null of a paragraph that nobody worded anew.</summary>
    public static WordDifference? Of(Paragraph paragraph) =>
        paragraph.Computed is { } computed ? Of(TextOf(computed), TextOf(paragraph)) : null;

    public static WordDifference Of(string was, string @is)
    {
        string[] one = [.. Pieces().Matches(was).Select(p => p.Value)], other = [.. Pieces().Matches(@is).Select(p => p.Value)];
        var (first, last) = (0, 0);
        while (first < Math.Min(one.Length, other.Length) && one[first] == other[first])
        {
            first++;
        }

        while (last < Math.Min(one.Length, other.Length) - first && one[^(last + 1)] == other[^(last + 1)])
        {
            last++;
        }

        var (a, b) = (one[first..^last], other[first..^last]);
        var (inA, inB) = Common(a, b);
        bool[] keptWas = [.. Enumerable.Repeat(true, first), .. inA, .. Enumerable.Repeat(true, last)];
        bool[] keptIs = [.. Enumerable.Repeat(true, first), .. inB, .. Enumerable.Repeat(true, last)];
        return new(Joined(one, keptWas), Joined(other, keptIs));
    }

    // The longest common sequence: which pieces of either are in it.
    private static (bool[] A, bool[] B) Common(string[] a, string[] b)
    {
        var (inA, inB) = (new bool[a.Length], new bool[b.Length]);
        if ((long)(a.Length + 1) * (b.Length + 1) > MostCells)
        {
            return (inA, inB);
        }

        var length = new short[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                length[i, j] = a[i] == b[j] ? (short)(length[i + 1, j + 1] + 1) : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
            {
                (inA[i++], inB[j++]) = (true, true);
            }
            else if (length[i + 1, j] >= length[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return (inA, inB);
    }

    private static List<(string Text, bool IsOwn)> Joined(string[] pieces, bool[] kept)
    {
        var joined = new List<(string Text, bool IsOwn)>();
        for (var i = 0; i < pieces.Length;)
        {
            var (text, common) = (new StringBuilder(), kept[i]);
            for (; i < pieces.Length && kept[i] == common; i++)
            {
                text.Append(pieces[i]);
            }

            joined.Add((text.ToString(), !common));
        }

        return joined;
    }

    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Runs.Select(r => r.Text));

    // A number is one piece, and so is a character of two halves.
    [GeneratedRegex("[0-9.]+%?|[\ud800-\udbff][\udc00-\udfff]|.|\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pieces();
}
