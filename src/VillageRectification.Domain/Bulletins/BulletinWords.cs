using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>The words of the monthly bulletin for places, levels and capacities.</summary>
public static class BulletinWords
{
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
