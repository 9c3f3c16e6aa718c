using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Text;

internal static class TeamText
{
    public static string ToText(this TeamRole role) => role switch
    {
        TeamRole.Leader => "组长",
        TeamRole.ResidentDeputy => "驻村副组长",
        TeamRole.FirstSecretary => "第一书记",
        TeamRole.Member => "成员",
    };

    public static string ToText(this HolderPost post) => post switch
    {
        HolderPost.Secretary => "党委书记",
        HolderPost.DeputySecretary => "分管副书记",
        HolderPost.OrganisationOfficer => "组织委员",
    };

    public static string ToText(this Capacity capacity) => capacity switch
    {
        Capacity.Team => "工作组",
        Capacity.ResidentDeputy => "驻村副组长",
        Capacity.Liaison => "联系部门",
        Capacity.FirstSecretary => "第一书记",
        Capacity.DepartmentHead => "部门负责人",
        Capacity.TownshipSecretary => "党委书记",
        Capacity.TownshipLeader => "乡镇领导",
        Capacity.CountyLeader => "县级领导",
        Capacity.Supervisor => "督查人员",
    };

    public static string ToText(this PresencePeriod period) => period switch
    {
        PresencePeriod.Week => "每周",
        PresencePeriod.Month => "每月",
    };
}
