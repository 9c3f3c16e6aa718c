using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Demo;

/// <summary>An account of the demonstration county: one a role, two more townships, one of them with a warned village, and the two who inspect.</summary>
/// <param name="Prefix">2 to 12 digits; null for an account of one village.</param>
/// <param name="ByDepartment">Reaches the villages of the demonstration village's department.</param>
internal sealed record DemoAccount(string UserName, string DisplayName, Role Role, string? Prefix = null, bool ByDepartment = false)
{
    /// <summary>Whose it is, as the records spell him; null of one that is nobody's alone.</summary>
    public string? Person { get; init; }

    /// <summary>Null for one that the program makes.</summary>
    public Guid? Id { get; init; }

    public const string Password = "Village#2003";

    /// <summary>Of zzb, who wrote down what the ledger of 2003 does not have: known before the account is made.</summary>
    public static readonly Guid Writer = new("0194f3a0-0000-7000-8000-000000370830");

    /// <summary>徐牛村, whose team and department have accounts.</summary>
    public const string Village = "370830112216";

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("admin", Role.Admin.ToText(), Role.Admin),
        new("zzb", "县委组织部", Role.Dept, "370830") { Id = Writer },
        new("zzb-head", Role.Head.ToText(), Role.Head, "370830"),
        new("zzb-sun", "县委组织部孙立新", Role.Dept, "370830") { Person = DemoInspection.First },
        new("zzb-wang", "县委组织部王海涛", Role.Dept, "370830") { Person = DemoInspection.Second },
        new("liulou", "刘楼镇", Role.Town, "370830112"),
        new("liulou-sec", "刘楼镇党委书记", Role.Sec, "370830112"),
        new("juntun", "军屯乡", Role.Town, "370830205"),
        new("yiqiao", "义桥镇", Role.Town, "370830108"),
        new("team", "徐牛村工作组", Role.Team),
        new("liaison", PostWords.Liaison + PostWords.Contact, Role.Liaison, ByDepartment: true),
        new("dept-head", PostWords.Liaison + "负责人", Role.DeptHead, ByDepartment: true),
        new("leader", PostWords.CountyLeader, Role.Leader, "370830"),
        new("city", Role.City.ToText(), Role.City, "3708"),
    ];
}
