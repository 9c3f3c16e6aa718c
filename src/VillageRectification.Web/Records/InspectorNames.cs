using VillageRectification.Domain.Acceptance;
using VillageRectification.Web.TagHelpers;

namespace VillageRectification.Web.Records;

/// <summary>Who goes to a village, as it is typed. Those who are tied to it are shown before anyone is chosen (<see cref="InspectorTieQueries"/>).</summary>
internal static class InspectorNames
{
    public const string Unregistered = "没有登记的人";
    public const string NamesOnly = "只写姓名，职务、单位和括号里的话不写，否则核对不出要回避的人";

    // A family name of two characters and two more.
    private const int LongestName = 4;

    private static readonly string[] Posts =
        ["组长", "书记", "主任", "科长", "部长", "局长", "镇长", "乡长", "县长", "主席", "委员", "干事", "干部", "同志"];

    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '\n', '\r'];

    public static string Hint(RecordPlace place) =>
        $"{place.Campaign.Thresholds.MinimumInspectors} 人以上，写姓名，名字之间用顿号或换行隔开。和登记的写法一样才核对得出回避关系；没有登记过的人核对不出，派去要确认。"
        + (place.Choices.Count == 0 ? "" : $"须回避：{string.Join('、', place.Choices.Select(c => $"{c.Value}（{c.Text}）").Distinct())}");

    /// <summary>The persons who are registered, to be chosen; none where none has an account.</summary>
    public static IEnumerable<RecordField> Registered(RecordField several, RecordPlace place) => place.Persons.Count == 0 || place.Corrected is not null ? []
        : [several with { IsShortcut = true, Hint = "本部门登记了姓名的账号，须回避的已经去掉", Optional = "其他人写在下面" }];

    /// <summary>Who is to be confirmed: all of them by one tick, which names them. Who was sent before is not asked for again.</summary>
    public static IReadOnlyList<string> ToConfirm(RecordPlace place)
    {
        var before = Before(place)?.Split('、') ?? [];
        return string.Join('、', place.Unregistered.Except(before)) is { Length: > 0 } names ? [names] : [];
    }

    /// <summary>Of a correction who went by the version that stands; null where nobody is named.</summary>
    public static string? Before(RecordPlace place) => place.Corrected switch { InspectionOpening o => o.Inspectors, Inspection i => i.Inspectors, _ => null };

    /// <summary>The tick that sends them all the same; none while everybody is registered.</summary>
    public static IEnumerable<RecordField> Confirming(RecordField several, RecordPlace place) => ToConfirm(place).Count == 0 ? []
        : [several with { IsShortcut = true, Optional = "仍要派去的要选上", Hint = "没有登记过，核对不出是否须回避。选上的会在检查情况、结论和告知书里写明" }];

    /// <summary>The mark of the names that are typed, where some may be chosen instead; null where they have to be typed.</summary>
    public static string? Optional(RecordPlace place) => Registered(new("", "", FieldKind.Checks), place).Any() ? "上面选齐了的不填" : null;

    public static IReadOnlyList<Inspector> Of(RecordPlace place, string? typed, IReadOnlyList<string>? chosen, IReadOnlyList<string>? confirmed) =>
    [
        .. NamesOf(typed, chosen).Select(n => new Inspector(
            n, string.Join('；', place.Choices.Where(c => IsOrNames(n, Compact(c.Value))).Select(c => c.Text).Distinct()) is { Length: > 0 } tie ? tie : null)
        {
            IsUnregistered = place.Unregistered.Contains(n),
            IsConfirmed = confirmed?.Any(c => c.Split('、').Contains(n)) is true,
        }),
    ];

    // 县委组织部刘兆祥 is 刘兆祥; 王建国 is not 王建.
    private static bool IsOrNames(string typed, string tied) =>
        typed == tied || (typed.EnumerateRunes().Count() > LongestName && tied.Length > 1 && typed.Contains(tied, StringComparison.Ordinal));

    public static bool AreDistinct(string? typed, IReadOnlyList<string>? chosen) => NamesOf(typed, chosen).Count == NamesOf(typed, chosen).Distinct().Count();

    public static bool IsShort(string? typed, IReadOnlyList<string>? chosen) =>
        string.Join('、', NamesOf(typed, chosen)).Length <= InspectionOpening.InspectorsMaxLength;

    /// <summary>What is typed is names alone: with a post or a bracket beside it nobody would be known again as who he is.</summary>
    public static bool AreNames(string? typed) => NamesOf(typed, null).All(n =>
        n.All(c => char.IsLetter(c) || char.IsSurrogate(c) || c is '·' or '•')
        && !Posts.Any(p => n.Length > p.Length && n.EndsWith(p, StringComparison.Ordinal)));

    public static bool IsAny(string? typed, IReadOnlyList<string>? chosen) => NamesOf(typed, chosen).Count > 0;

    public static List<string> NamesOf(string? typed, IReadOnlyList<string>? chosen) =>
    [
        .. (typed ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Compact)
            .Concat(chosen?.Where(c => c.Length > 0).Select(Compact) ?? []),
    ];

    // 张　三 is 张三, as ledgers write it.
    public static string Compact(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
}
