using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Accounts;

/// <summary>The roles as an official calls them.</summary>
public static class RoleWords
{
    public static string ToText(this Role role) => role switch
    {
        Role.Admin => "系统管理员",
        Role.Head => "县委组织部部领导",
        Role.Dept => "县委组织部干部",
        Role.Sec => PostWords.TownshipSecretary,
        Role.Town => "乡镇干部",
        Role.Team => "驻村工作组成员",
        Role.Liaison => PostWords.Liaison + PostWords.Contact,
        Role.DeptHead => PostWords.Liaison + "负责人",
        Role.Leader => PostWords.CountyLeader,
        Role.City => "市委组织部",
    };
}
