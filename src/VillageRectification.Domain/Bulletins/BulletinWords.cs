using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Bulletins;

/// <summary>The words of the monthly bulletin alone.</summary>
public static class BulletinWords
{
    /// <summary>县 of 汶上县; a county-level city or district says 市, 区 or 旗.</summary>
    public static string CountyWord(string countyName) => countyName.Length > 0 && countyName[^1] is ('市' or '区' or '旗') ? countyName[^1..] : "县";

    /// <summary>What nobody left behind in an empty month: a team lives in the village, all others come to it.</summary>
    public static string Attendance(Capacity capacity) => capacity is Capacity.Team ? "驻村记录" : "入村";
}
