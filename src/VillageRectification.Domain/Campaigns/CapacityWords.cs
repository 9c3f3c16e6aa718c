namespace VillageRectification.Domain.Campaigns;

/// <summary>Who was, or has to be, in the village.</summary>
public static class CapacityWords
{
    public static string ToText(this Capacity capacity) => capacity switch
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
