using System.Globalization;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>The words of the monthly bulletin: shares, days, places.</summary>
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

    /// <summary>绝大多数村（29个）已申报验收; without any 没有村申报验收.</summary>
    public static Prose Villages(Number part, long whole, string doing, string? doingNone = null) =>
        Share(part.Value, whole) is { } share ? Prose.Of($"{share}村（{part}个）{doing}") : Prose.Of($"没有村{doingNone ?? doing}");

    /// <summary>24个村初步达到验收标准; all 全部村（32个）…; none 没有村….</summary>
    public static Prose SomeVillages(Number part, long whole, string doing, string? doingNone = null) =>
        part.Value > 0 && part.Value < whole ? Prose.Of($"{part}个村{doing}") : Villages(part, whole, doing, doingNone);

    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");

    /// <summary>（一）, （二） …; beyond ten the plain number.</summary>
    public static string Lead(int position, string name) => $"（{Numeral(position)}）{name}。";

    public static string Numeral(int position) => position <= Numerals.Length ? Numerals[position - 1] : position.ToString(CultureInfo.InvariantCulture);

    /// <summary>县 of 汶上县; a county-level city or district says 市, 区 or 旗.</summary>
    public static string CountyWord(string countyName) => countyName.Length > 0 && countyName[^1] is ('市' or '区' or '旗') ? countyName[^1..] : "县";

    public static string Of(ManagementLevel level) => level switch
    {
        ManagementLevel.CityKey => "市重点",
        ManagementLevel.CountyKey => "县重点",
        ManagementLevel.Ordinary => "一般",
    };

    /// <summary>每月20天.</summary>
    public static string Of(FigureRule rule) => $"每{(rule.Period is PresencePeriod.Month ? "月" : "周")}{rule.Minimum}天";

    /// <summary>What nobody left behind in an empty month: a team lives in the village, all others come to it.</summary>
    public static string Attendance(Capacity capacity) => capacity is Capacity.Team ? "驻村记录" : "入村";

    /// <summary>Who has to be in the village.</summary>
    public static string Of(Capacity capacity) => capacity switch
    {
        Capacity.Team => "工作组",
        Capacity.ResidentDeputy => "驻村副组长",
        Capacity.Liaison => "联系部门",
        Capacity.FirstSecretary => "第一书记",
        Capacity.DepartmentHead => "部门负责人",
        Capacity.TownshipSecretary => "乡镇党委书记",
        Capacity.TownshipLeader => "乡镇领导",
        Capacity.CountyLeader => "县级领导",
        Capacity.Supervisor => "督查人员",
    };
}
