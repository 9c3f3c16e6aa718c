using System.Text.RegularExpressions;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>
/// How a county is spoken of by what it is: 县 of 汶上县, while a county-level city, a district or a banner says 市, 区 or 旗. Where two readings are
/// possible in a county-level city, its own say 本市 and 县级, and the city above it is 上级市.
/// </summary>
/// <param name="Name">汶上县; empty where none is known, and then no department is called after it.</param>
public readonly partial record struct CountyWords(string Name)
{
    private const string County = "县";
    private const string City = "市";
    private const string Organisation = "委组织部";

    /// <summary>县.</summary>
    public string Word => Name is { Length: > 0 } && Name[^1] is '市' or '区' or '旗' ? Name[^1..] : County;

    /// <summary>全县.</summary>
    public string Whole => $"全{Word}";

    /// <summary>本县.</summary>
    public string Own => $"本{Word}";

    /// <summary>县里: those who act for it.</summary>
    public string Here => IsCity ? Own : $"{Word}里";

    /// <summary>县级, of 县级验收; a county-level city's is that, too.</summary>
    public string Rank => IsCity ? $"{County}级" : $"{Word}级";

    /// <summary>县领导.</summary>
    public string Leader => $"{Word}领导";

    /// <summary>县级领导.</summary>
    public string Leaders => $"{Word}级领导";

    /// <summary>联系县领导: to whom a village is tied.</summary>
    public string TiedLeader => $"联系{Leader}";

    /// <summary>
    /// How ledgers head the leader to whom a village is tied, whatever the county is: 联系区领导, 联系区级领导. 联系市级领导 is somebody of the city above it.
    /// </summary>
    public static IReadOnlyList<string> TiedLeaderHeadings { get; } =
    [
        .. new[] { County, "区", "旗", City }.Select(w => new CountyWords(w)).SelectMany(c => new[] { c.TiedLeader, $"联系{c.Leaders}" })
            .Where(h => h != $"联系{City}级领导"),
    ];

    /// <summary>
    /// Whether an office's own heading names the leader to whom a village is tied, however it puts that: 包村区领导, 区级联系领导, 挂钩联系区领导, 联系县（区）领导.
    /// Of a 市领导 it can't be told whether he is of the city above.
    /// </summary>
    /// <param name="heading">Half-width and without blanks.</param>
    public static bool NamesTiedLeader(string heading) => TiedLeaderOf.IsMatch(heading);

    [GeneratedRegex(
        @"^(县|区|旗|县\(市、?区\)|县\([市区旗]\)|区\(县\))?(级|处级)?(挂钩)?(包联|包保|包抓|包村|包|联系|联村|挂钩|挂联|挂点|帮包|帮联|帮扶|结对)(联系|包|帮扶|联)?村?(的)?"
        + @"(县|区|旗|县\(市、?区\)|县\([市区旗]\)|区\(县\))?(级|处级)?(领导|领导干部)(姓名)?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TiedLeaderOf { get; }

    /// <summary>联系部门和县领导.</summary>
    public string Ties => $"{PostWords.Liaison}和{Leader}";

    /// <summary>县直单位.</summary>
    public string Offices => $"{Word}直单位";

    /// <summary>县委组织部; 组织部 where it is not known whose.</summary>
    public string Department => Name is { Length: > 0 } ? Word + Organisation : Organisation[1..];

    /// <summary>市委组织部; 上级市委组织部 where the county is a city itself.</summary>
    public string CityDepartment => (IsCity ? "上级" : "") + City + Organisation;

    private bool IsCity => Word == City;

    /// <summary>县委组织部干部, 县级领导: what an account is in it.</summary>
    public string Of(Role role) => role switch
    {
        Role.Head => Department + "部领导",
        Role.Dept => Department + "干部",
        Role.Leader => Leaders,
        Role.City => CityDepartment,
        _ => role.ToText(),
    };
}
