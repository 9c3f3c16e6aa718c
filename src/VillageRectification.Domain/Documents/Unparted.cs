using System.Text.RegularExpressions;

namespace VillageRectification.Domain.Documents;

/// <summary>
/// What stays on one line of a paper: a number with its unit or what it counts (21个, 42公里, 第9期), a year, a month with its day. A whole date may be parted
/// after its year, where a line of few characters would else be left short.
/// </summary>
public static partial class Unparted
{
    /// <summary>Where such pieces are, by place; none overlaps another.</summary>
    public static IReadOnlyList<(int From, int To)> In(string text)
    {
        List<(int From, int To)> found = [];
        foreach (var piece in Piece().EnumerateMatches(text))
        {
            found.Add((piece.Index, piece.Index + piece.Length));
        }

        return found;
    }

    // A percent sign never begins a line anyway.
    [GeneratedRegex("[0-9]+月[0-9]+日|(第|附件)?[0-9]+([.,．][0-9]+)*(公里|人次|万元|平方米|[一-鿿])")]
    private static partial Regex Piece();
}
