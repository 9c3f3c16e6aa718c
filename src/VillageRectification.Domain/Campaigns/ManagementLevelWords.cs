namespace VillageRectification.Domain.Campaigns;

/// <summary>管理级别.</summary>
public static class ManagementLevelWords
{
    public static string ToText(this ManagementLevel level) => level switch
    {
        ManagementLevel.CityKey => "市重点",
        ManagementLevel.CountyKey => "县重点",
        ManagementLevel.Ordinary => "一般",
    };
}
