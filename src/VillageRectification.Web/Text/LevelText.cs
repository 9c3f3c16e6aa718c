using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Text;

internal static class LevelText
{
    public static string ToText(this ManagementLevel level) => level switch
    {
        ManagementLevel.CityKey => "市重点",
        ManagementLevel.CountyKey => "县重点",
        ManagementLevel.Ordinary => "一般",
    };
}
