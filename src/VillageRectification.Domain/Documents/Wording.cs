using System.Globalization;

namespace VillageRectification.Domain.Documents;

/// <summary>How every document says shares, days and positions in Chinese.</summary>
public static class Wording
{
    private static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>全部, ≥ 90 % 绝大多数, ≥ 60 % 多数, ≥ 30 % 部分, below 少数; null for none. The number always stands beside it.</summary>
    public static string? Share(long part, long whole) => part switch
    {
        _ when part <= 0 || whole <= 0 => null,
        _ when part >= whole => "全部",
        _ when part * 10 >= whole * 9 => "绝大多数",
        _ when part * 10 >= whole * 6 => "多数",
        _ when part * 10 >= whole * 3 => "部分",
        _ => "少数",
    };

    /// <summary>绝大多数村（29个）已申报验收; without any 没有村申报验收. Of a single one alone neither share nor number is told: 已申报验收.</summary>
    /// <param name="noun">What is counted: 村, 社区.</param>
    public static Prose ShareOf(Number part, long whole, string noun, string doing, string? doingNone = null) => Share(part.Value, whole) switch
    {
        null => Prose.Of($"没有{(whole == 1 ? "" : noun)}{doingNone ?? doing}"),
        _ when whole == 1 => Prose.Of($"{doing}"),
        var share => Prose.Of($"{Counted(share, part, noun)}{doing}"),
    };

    /// <summary>全部村（32个）; a noun that ends in a bracket comes after the number, so that no bracket meets another: 全部（32个）村（社区）.</summary>
    public static Prose Counted(string share, Number number, string noun) =>
        noun.EndsWith('）') ? Prose.Of($"{share}（{number}个）{noun}") : Prose.Of($"{share}{noun}（{number}个）");

    /// <summary>24个村初步达到验收标准; all 全部村（32个）…; none 没有村…; of a single one as <see cref="ShareOf"/>.</summary>
    public static Prose SomeOf(Number part, long whole, string noun, string doing, string? doingNone = null) =>
        part.Value > 0 && part.Value < whole ? Prose.Of($"{part}个{noun}{doing}") : ShareOf(part, whole, noun, doing, doingNone);

    /// <summary>一是…。二是…。; a single one goes without its number.</summary>
    public static Prose Enumerated(IReadOnlyList<Prose> tasks) =>
        Prose.Join("", tasks.Select((task, i) => tasks.Count > 1 ? Prose.Of($"{Numeral(i + 1)}是{task}。") : Prose.Of($"{task}。")));

    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");

    /// <summary>With the year, where the text may be read in another one.</summary>
    public static string FullDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>（一）, （二） …; beyond ten the plain number.</summary>
    public static string Lead(int position, string name) => $"（{Numeral(position)}）{name}。";

    public static string Numeral(int position) => position <= Numerals.Length ? Numerals[position - 1] : Count(position);

    /// <summary>In digits.</summary>
    public static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>“有活动场所”; words that are quoted or have a quotation in them have it within: “‘八有’配套”.</summary>
    public static string Quoted(string? words) => $"“{words?.Replace('“', '‘').Replace('”', '’')}”";
}
