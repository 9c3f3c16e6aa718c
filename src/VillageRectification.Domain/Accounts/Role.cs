namespace VillageRectification.Domain.Accounts;

/// <summary>The ten roles of the permission table; an account has exactly one.</summary>
public enum Role
{
    /// <summary>系统管理员. Runs the machine and sees no case.</summary>
    Admin = 1,

    /// <summary>县委组织部部领导.</summary>
    Head = 2,

    /// <summary>县委组织部干部.</summary>
    Dept = 3,

    /// <summary>乡镇党委书记.</summary>
    Sec = 4,

    /// <summary>乡镇干部.</summary>
    Town = 5,

    /// <summary>驻村工作组成员.</summary>
    Team = 6,

    /// <summary>联系部门联络员.</summary>
    Liaison = 7,

    /// <summary>联系部门负责人.</summary>
    DeptHead = 8,

    /// <summary>县级领导.</summary>
    Leader = 9,

    /// <summary>市委组织部.</summary>
    City = 10,
}
