using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>The words of the monthly bulletin alone: counties, townships and levels as they are called where the campaign is.</summary>
public static class BulletinWords
{
    /// <summary>县 of 汶上县; a county-level city, district or banner says 市, 区 or 旗.</summary>
    public static string CountyWord(string countyName) => countyName.Length > 0 && countyName[^1] is ('市' or '区' or '旗') ? countyName[^1..] : "县";

    /// <summary>市重点, 县重点; a district has its own, and a county-level city says whose city watches.</summary>
    public static string LevelWord(ManagementLevel level, string countyWord) => (level, countyWord) switch
    {
        (ManagementLevel.Higher, _) => "上级挂牌",
        (ManagementLevel.CityKey, "市") => "上级市重点",
        (ManagementLevel.CountyKey, "市") => "本市重点",
        (ManagementLevel.CountyKey, _) => $"{countyWord}重点",
        _ => level.ToText(),
    };

    /// <summary>Whose secretaries: 乡镇党委书记, 街道党工委书记 or both, as the villages lie.</summary>
    public static string Secretaries(IEnumerable<CaseReading> villages) =>
        string.Join("、", Committees(villages).Select(committee => $"{committee}书记"));

    /// <summary>各乡镇党委、街道党工委.</summary>
    public static string AllCommittees(IEnumerable<CaseReading> villages) =>
        Committees(villages).ToArray() is { Length: > 0 } committees ? $"各{string.Join("、", committees)}" : "各乡镇党委、街道党工委";

    /// <summary>乡镇, or 街道 where there are no others.</summary>
    public static string TownshipWord(IReadOnlyList<CaseReading> villages) => villages.Count > 0 && villages.All(v => DivisionName.IsSubdistrict(v.Township)) ? "街道" : "乡镇";

    private static IEnumerable<string> Committees(IEnumerable<CaseReading> villages)
    {
        var townships = villages.Select(v => v.Township).ToHashSet();
        var isBanner = townships.Any(t => t.EndsWith("苏木", StringComparison.Ordinal));
        if (townships.Any(t => !DivisionName.IsSubdistrict(t)))
        {
            yield return isBanner ? "苏木乡镇党委" : "乡镇党委";
        }

        if (townships.Any(DivisionName.IsSubdistrict))
        {
            yield return "街道党工委";
        }
    }
}
