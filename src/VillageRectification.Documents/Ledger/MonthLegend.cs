using System.Text.RegularExpressions;

namespace VillageRectification.Documents.Ledger;

/// <summary>What a month sheet itself says of its marks: 注：●第一书记 ○工作队员.</summary>
internal static partial class MonthLegend
{
    private const int LongestText = 200;

    /// <summary>Mark → the word behind it, as written; the first that says it.</summary>
    public static IReadOnlyDictionary<string, string> In(IEnumerable<SheetRow> rows)
    {
        Dictionary<string, string> legend = [];
        foreach (var text in rows.SelectMany(r => r.Cells).Select(c => c.Text).Where(t => t.Length is > 2 and <= LongestText))
        {
            foreach (Match said in Said.Matches(Wording.Compact(text)))
            {
                legend.TryAdd(said.Groups["m"].Value, said.Groups["w"].Value);
            }
        }

        return legend;
    }

    /// <summary>Whether a text explains marks.</summary>
    public static bool Is(string text) => text.Length <= LongestText && Said.IsMatch(text);

    // 〇 is a figure of years, too, and explains nothing.
    [GeneratedRegex(
        "(?<m>[●⬤⚫○◯◆◇△▲☆★◎■□√✓✔])[”\"」]?(表示|代表|是|为|指|[-—:=])*(?<w>[\u4e00-\u9fff]{2,12})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said { get; }
}
