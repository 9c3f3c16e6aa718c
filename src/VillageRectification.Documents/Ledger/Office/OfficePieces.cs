using System.Text.RegularExpressions;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>What is numbered within one cell: ①修路 ②打井, or lines that begin with 1. 2.</summary>
internal static partial class OfficePieces
{
    /// <summary>The pieces without their numbers; the whole text alone where it is not numbered from its beginning.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        foreach (var sign in new[] { Circled, Lined, Inline })
        {
            var marks = sign.Matches(text);
            if (marks.Count > 1 && text[..marks[0].Index].Trim().Length == 0 && (sign != Inline || IsCounting(marks)))
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

    /// <summary>The words of a cell in which several words of a list may stand: numbered, or parted by 、 ； / or in lines. Without blanks, each once.</summary>
    public static IEnumerable<string> Words(string text) => Of(text).SelectMany(p => p.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        .Select(p => Wording.Compact(Number.Replace(p, ""))).Select(p => p.Trim('。', '.')).Where(p => p.Length > 0).Distinct();

    // 1, 2, 3: what is said of No. 2 within a sentence counts nothing.
    private static bool IsCounting(MatchCollection marks) =>
        marks.Select((m, i) => m.Groups["n"].Value == (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).All(m => m);

    private static readonly char[] Between = ['、', '；', ';', '，', ',', '/', '\n', '+'];

    private static readonly char[] Ends = [' ', '\n', '\t', '\u3000', '；', ';', '、', '，', ','];

    [GeneratedRegex(@"[①-⑳]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Circled { get; }

    [GeneratedRegex(@"(^|\n)\s*(\d{1,2}[.、．](?!\d)|[(（]\d{1,2}[)）]|[一二三四五六七八九十]{1,2}、)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lined { get; }

    [GeneratedRegex(@"[(（](?<n>\d{1,2})[)）]|(^|(?<=[\s；;。，,、]))(?<n>\d{1,2})[.、．](?!\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inline { get; }

    [GeneratedRegex(@"^\s*([①-⑳]|[(（]\d{1,2}[)）]|\d{1,2}[.．])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number { get; }
}
