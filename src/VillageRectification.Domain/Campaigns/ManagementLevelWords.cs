namespace VillageRectification.Domain.Campaigns;

/// <summary>管理级别.</summary>
public static class ManagementLevelWords
{
    /// <summary>The highest first.</summary>
    public static IReadOnlyList<ManagementLevel> All { get; } =
        [ManagementLevel.Higher, ManagementLevel.CityKey, ManagementLevel.CountyKey, ManagementLevel.Ordinary];

    /// <summary>Whether the village ends with the city's word: its key villages, and those that are watched from above it.</summary>
    public static bool IsOfCity(this ManagementLevel level) => level is ManagementLevel.Higher or ManagementLevel.CityKey;

    /// <summary>As a ledger has it, of whatever county.</summary>
    public static string ToText(this ManagementLevel level) => level switch
    {
        ManagementLevel.Higher => "上级挂牌",
        ManagementLevel.CityKey => "市重点",
        ManagementLevel.CountyKey => "县重点",
        ManagementLevel.Ordinary => "一般",
    };

    /// <summary>市重点, 县重点; a district has its own, and a county-level city says whose city watches.</summary>
    public static string ToText(this ManagementLevel level, CountyWords county) => (level, county.Word) switch
    {
        (ManagementLevel.CityKey, "市") => "上级市重点",
        (ManagementLevel.CountyKey, "市") => $"{county.Own}重点",
        (ManagementLevel.CountyKey, _) => $"{county.Word}重点",
        _ => level.ToText(),
    };
}
