using System.Text.RegularExpressions;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>What is numbered within one cell: ①修路 ②打井, or lines that begin with 1. 2.</summary>
internal static partial class OfficePieces
{
    /// <summary>The pieces without their numbers; the whole text alone where it is not numbered from its beginning.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        foreach (var sign in new[] { Circled, Lined })
        {
            var marks = sign.Matches(text);
            if (marks.Count > 1 && text[..marks[0].Index].Trim().Length == 0)
            {
                string[] pieces =
                [
                    .. marks.Select((m, i) => text[(m.Index + m.Length)..(i + 1 < marks.Count ? marks[i + 1].Index : text.Length)].Trim(Ends))
                        .Where(p => p.Length > 0),
                ];
                return pieces.Length > 0 ? pieces : [text];
            }
        }

        return [text];
    }

    private static readonly char[] Ends = [' ', '\n', '\t', '\u3000', '；', ';', '、', '，', ','];

    [GeneratedRegex(@"[①-⑳]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Circled { get; }

    [GeneratedRegex(@"(^|\n)\s*(\d{1,2}[.、．](?!\d)|[(（]\d{1,2}[)）]|[一二三四五六七八九十]{1,2}、)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lined { get; }
}
