namespace VillageRectification.Domain.Campaigns;

/// <summary>Who watches the village (市重点/县重点/一般).</summary>
public enum ManagementLevel
{
    CityKey = 1,
    CountyKey = 2,
    Ordinary = 3,
}
