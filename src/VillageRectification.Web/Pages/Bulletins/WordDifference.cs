using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>Two wordings of a paragraph side by side, each in pieces that the other has too or has not.</summary>
/// <param name="Was">As it was computed.</param>
/// <param name="Is">As an editor words it.</param>
internal sealed partial record WordDifference(IReadOnlyList<(string Text, bool IsOwn)> Was, IReadOnlyList<(string Text, bool IsOwn)> Is)
{
    private static readonly CustomFunctionChunker Pieces = new(text => [.. Piece().Matches(text).Select(p => p.Value)]);

    /// <summary>Null of a paragraph that nobody worded anew.</summary>
    public static WordDifference? Of(Paragraph paragraph) =>
        paragraph.Computed is { } computed ? Of(TextOf(computed), TextOf(paragraph)) : null;

    public static WordDifference Of(string was, string @is)
    {
        var found = Differ.Instance.CreateDiffs(was, @is, ignoreWhiteSpace: false, ignoreCase: false, Pieces);
        return new(
            Joined(found.PiecesOld, found.DiffBlocks.Select(b => (b.DeleteStartA, b.DeleteCountA))),
            Joined(found.PiecesNew, found.DiffBlocks.Select(b => (b.InsertStartB, b.InsertCountB))));
    }

    private static List<(string Text, bool IsOwn)> Joined(IReadOnlyList<string> pieces, IEnumerable<(int Start, int Count)> own)
    {
        List<(string Text, bool IsOwn)> joined = [];
        var at = 0;
        foreach (var (start, count) in own.Where(o => o.Count > 0).Append((pieces.Count, 0)))
        {
            Add(start - at, isOwn: false);
            Add(count, isOwn: true);
        }

        return joined;

        void Add(int count, bool isOwn)
        {
            if (count > 0)
            {
                joined.Add((string.Concat(pieces.Skip(at).Take(count)), isOwn));
                at += count;
            }
        }
    }

    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Runs.Select(r => r.Text));

    // A number is one piece, and so is a character of two halves.
    [GeneratedRegex("[0-9.]+%?|[\ud800-\udbff][\udc00-\udfff]|.|\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Piece();
}
