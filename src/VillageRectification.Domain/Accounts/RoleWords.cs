namespace VillageRectification.Domain.Accounts;

/// <summary>The roles as an official calls them.</summary>
public static class RoleWords
{
    public static string ToText(this Role role) => role switch
    {
        Role.Admin => "系统管理员",
        Role.Head => "县委组织部部领导",
        Role.Dept => "县委组织部干部",
        Role.Sec => "乡镇党委书记",
        Role.Town => "乡镇干部",
        Role.Team => "驻村工作组成员",
        Role.Liaison => "联系部门联络员",
        Role.DeptHead => "联系部门负责人",
        Role.Leader => "县级领导",
        Role.City => "市委组织部",
    };
}
