using System.Globalization;
using System.Text.RegularExpressions;

namespace VillageRectification.Domain.Ledger;

/// <summary>
/// Several names in one cell, as offices write them: 甲、乙; 甲/乙; a line each; ①甲②乙; 1.甲 2.乙. Each stays as it is written; what stands in brackets parts nothing.
/// </summary>
public static partial class PersonNames
{
    /// <summary>Between the names as they are kept.</summary>
    public const char Between = '、';

    private const string Separators = "、，,；;/／\n\r";
    private const string Opening = "(（[【";
    private const string Closing = ")）]】";

    private static readonly HashSet<string> LongSurnames =
    [
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "夏侯", "令狐", "长孙", "宇文", "独孤", "南宫", "闻人", "端木", "轩辕", "钟离",
    ];

    /// <summary>As they are kept.</summary>
    public static string Joined(string text) => Of(text) is { Count: > 0 } names ? string.Join(Between, names) : Plain(text);

    /// <summary>Whether two cells name the same, however they part it.</summary>
    public static bool Same(string? one, string? other) => one == other || (one is not null && other is not null && Joined(one) == Joined(other));

    /// <summary>In their order, each once.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        List<string> names = [];
        foreach (var part in Parts(WithoutNumbers(text ?? "")).Select(Plain).Where(p => p.Length > 0))
        {
            // 张三, and under it （组长）.
            if (Opening.Contains(part[0], StringComparison.Ordinal) && names.Count > 0)
            {
                names[^1] += part;
            }
            else
            {
                names.Add(part);
            }
        }

        return [.. names.Distinct()];
    }

    private static string WithoutNumbers(string text)
    {
        text = Circled.Replace(text, "\n");
        var marks = Numbered.Matches(text);
        return marks.Count > 0 && text[..marks[0].Index].Trim().Length == 0 && marks.Index().All(m => NumberOf(m.Item) == m.Index + 1)
            ? Numbered.Replace(text, "\n") : text;
    }

    private static int NumberOf(Match mark) => mark.Value.Where(char.IsDigit).Aggregate(0, (all, c) => (all * 10) + CharUnicodeInfo.GetDecimalDigitValue(c));

    private static IEnumerable<string> Parts(string text)
    {
        var isNested = text.Count(c => Opening.Contains(c)) == text.Count(c => Closing.Contains(c));
        var (from, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += !isNested ? 0 : Opening.Contains(text[i]) ? 1 : Closing.Contains(text[i]) ? -1 : 0;
            if (depth <= 0 && Separators.Contains(text[i]))
            {
                yield return text[from..i];
                from = i + 1;
            }
        }

        yield return text[from..];
    }

    // 王 强 and 欧阳 建国 are one name each; between other words the blank stays: nobody can tell.
    private static string Plain(string name)
    {
        var words = string.Concat(name.Where(c => char.IsWhiteSpace(c) || !IsUnseen(c))).Trim('。')
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(words.Any(w => LongSurnames.Contains(w) || new StringInfo(w).LengthInTextElements == 1) ? "" : " ", words);
    }

    private static bool IsUnseen(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format;

    [GeneratedRegex("[①-⑳⑴-⒇❶-❿]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Circled { get; }

    [GeneratedRegex(@"[(（]\d{1,2}[)）]|(?<!\d)\d{1,2}[.、．](?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered { get; }
}
