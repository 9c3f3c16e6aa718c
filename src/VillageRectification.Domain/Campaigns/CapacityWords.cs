using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>Who was, or has to be, in the village.</summary>
public static class CapacityWords
{
    /// <summary>As a ledger has it, of whatever county.</summary>
    public static string ToText(this Capacity capacity) => capacity switch
    {
        Capacity.Team => PostWords.Team,
        Capacity.ResidentDeputy => PostWords.ResidentDeputy,
        Capacity.Liaison => PostWords.Liaison,
        Capacity.FirstSecretary => PostWords.FirstSecretary,
        Capacity.DepartmentHead => "部门负责人",
        Capacity.TownshipSecretary => PostWords.TownshipSecretary,
        Capacity.TownshipLeader => "乡镇领导",
        Capacity.CountyLeader => PostWords.CountyLeader,
        Capacity.Supervisor => "督查人员",
    };

    /// <summary>The same, by what the county is.</summary>
    public static string ToText(this Capacity capacity, CountyWords county) => capacity is Capacity.CountyLeader ? county.Leaders : capacity.ToText();
}
