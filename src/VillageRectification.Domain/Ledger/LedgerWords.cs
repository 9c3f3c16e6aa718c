using System.Buffers;
using System.Globalization;
using System.Text;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Ledger;

/// <summary>The words of the ledger's closed lists as values of the domain.</summary>
public static class LedgerWords
{
    /// <summary>What offices write where they have nothing to write: nobody, or not known. Half-width, without blanks.</summary>
    private static readonly HashSet<string> NoValues =
    [
        "无", "没有", "暂无", "无人", "暂缺", "暂空", "空", "缺", "空缺", "空缺中", "待定", "未定", "待配", "未配", "待补", "未配备", "待配备", "暂未配备", "尚未配备", "空岗",
        "无人选", "暂无人选", "未确定", "待确定", "暂未确定", "尚未确定", "未明确", "暂未明确", "尚未明确", "未落实", "待落实", "未选出",
        "不详", "未知", "不明", "未填", "未登记", "n/a", "na", "null",
        "-", "--", "—", "——", "–", "/", "\\",
    ];

    private static readonly HashSet<string> Nothing =
    [
        "无问题", "没有问题", "没问题", "未发现", "没发现", "没有发现", "未发现问题", "没发现问题", "没有发现问题", "未发现突出问题", "未发现异常", "无异常", "正常", "一切正常", "良好",
    ];

    private static readonly char[] Separators = ['、', '，', ',', '；', ';'];
    private static readonly char[] NameSeparators = [.. Separators, '/', '\\'];
    private static readonly char[] Brackets = ['(', ')', '（', '）', '[', ']', '【', '】', '“', '”', '"', '\'', '‘', '’', '《', '》'];
    private static readonly SearchValues<char> BracketMarks = SearchValues.Create(Brackets);
    private static readonly char[] EndMarks = ['。', '.', '！', '!', '；', ';', '，', ','];

    /// <summary>What stands for the day of what is done where nobody wrote which it was.</summary>
    public const string DoneSometime = "已完成";

    /// <summary>What stands for a day that nobody knows.</summary>
    public const string DayNotKnown = "不详";

    /// <summary>Whether a cell for a day says that nobody knows it.</summary>
    /// <param name="text">Half-width and without blanks.</param>
    public static bool IsDayNotKnown(string text) => text is DayNotKnown or "不明" or "未知";

    private static readonly string[] OpenEnded =
        ["长期", "常年", "常态", "持续", "全年", "立行立改", "立查立改", "边查边改", "即知即改", "随时", "立即", "马上", "近期"];

    /// <summary>Whether a cell for a due day says that there is none: 长期坚持, 立行立改.</summary>
    /// <param name="text">Half-width and without blanks.</param>
    public static bool IsOpenEnded(string text) =>
        text.Length <= 8 && !text.Any(char.IsAsciiDigit) && OpenEnded.Any(w => text.StartsWith(w, StringComparison.Ordinal));

    /// <summary>The value that the word names.</summary>
    /// <exception cref="ArgumentException">The list has no such word.</exception>
    public static T Value<T>(IReadOnlyList<LedgerChoice> choices, string word)
        where T : struct, Enum =>
        LedgerChoices.Find(choices, word)?.Value is T value ? value : throw new ArgumentException($"'{word}' is no {typeof(T).Name}.", nameof(word));

    /// <summary>The same for a cell that may be blank.</summary>
    public static T? Value<T>(this LedgerRow row, string column)
        where T : struct, Enum =>
        row.Text(column) is { } word ? Value<T>(LedgerForm.Sheet(row.Sheet).Column(column).Choices, word) : null;

    /// <summary>
    /// Which committee a change (事项) concerns: elections renew the village committee; only the party's posts are dismissed and reorganised from above.
    /// </summary>
    public static Committee CommitteeOf(CommitteeChangeKind kind) => kind switch
    {
        CommitteeChangeKind.Established => Committee.Branch,
        CommitteeChangeKind.ByElected => Committee.VillageCommittee,
        CommitteeChangeKind.ElectionCompleted => Committee.VillageCommittee,
        CommitteeChangeKind.ElectionFailed => Committee.VillageCommittee,
        CommitteeChangeKind.Reorganised => Committee.Branch,
        CommitteeChangeKind.Dismissed => Committee.Branch,
    };

    /// <summary>The names in a cell that holds several, once each. A blank within a name of two characters (王 强) parts nothing.</summary>
    public static IEnumerable<string> Names(string? cell) =>
        PersonNames.Of(cell)
            .Select(p => p.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(p => p.All(n => n.Length > 1) ? p : [string.Concat(p)])
            .Where(n => !IsNobody(n))
            .Distinct();

    /// <summary>Whether a cell for a name, a number or a day says that there is none.</summary>
    /// <param name="text">Half-width and without blanks.</param>
    public static bool IsNoValue(string text) => NoValues.Contains(Core(text));

    /// <summary>Whether a text of what was found, or is to be done, says that it is nothing: 无, 未发现问题, 正常.</summary>
    /// <param name="text">Half-width and without blanks.</param>
    public static bool IsNothing(string text) => IsNoValue(text) || Nothing.Contains(Core(text));

    /// <summary>Whether a cell for a name names nobody: what <see cref="IsNoValue"/> says, each of several, or no letter at all (×, ……, 0).</summary>
    /// <param name="text">Half-width and without blanks.</param>
    public static bool IsNobody(string text) =>
        text.Length > 0 && (IsNoValue(text) || text.Split(NameSeparators, StringSplitOptions.RemoveEmptyEntries).All(IsNone));

    /// <summary>Whether what is typed for a person, or for several, says of one of them that there is nobody (无), or that he is not known (暂缺).</summary>
    public static bool NamesNobody(string typed)
    {
        var plain = string.Concat(SoundText.Mend(typed).Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && !IsUnseen(c)));
        return IsNobody(plain) || plain.Split(NameSeparators, StringSplitOptions.RemoveEmptyEntries).Any(IsNone);
    }

    /// <summary>
    /// Whether a number stands where a name is to stand, alone or among names (12345; 张三、12345). 0 names nobody, and one or two digits before a name
    /// count it.
    /// </summary>
    /// <param name="text">Half-width and without blanks.</param>
    public static bool NamesByNumber(string text)
    {
        string[] numbers = [.. text.Split(NameSeparators, StringSplitOptions.RemoveEmptyEntries).Where(IsNumber)];
        return numbers.Length > 0 && (IsNobody(text) || numbers.Any(n => n.Count(char.IsDigit) > 2));
    }

    private static bool IsNumber(string name) => !name.EnumerateRunes().Any(Rune.IsLetter) && name.Any(c => char.IsDigit(c) && c != '0');

    private static bool IsNone(string name) => IsNoValue(name) || !name.EnumerateRunes().Any(Rune.IsLetter);

    // （无）, 无。 and 暂缺（拟调整） say what 无 and 暂缺 say.
    private static string Core(string text)
    {
        var plain = text.Trim(Brackets).TrimEnd(EndMarks).Trim(Brackets);
        var bracket = plain.AsSpan().IndexOfAny(BracketMarks);
        plain = bracket > 0 ? plain[..bracket] : plain;
        return plain.Length == 0 ? text : plain.ToLowerInvariant();
    }

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format;

    /// <summary>Whether a cell for a person names a capacity (工作组, 联络员) instead of somebody.</summary>
    public static bool IsCapacity(string person) => LedgerChoices.Find(LedgerChoices.Capacities, person) is not null;
}
