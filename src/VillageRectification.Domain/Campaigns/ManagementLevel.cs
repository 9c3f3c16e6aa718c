namespace VillageRectification.Domain.Campaigns;

/// <summary>Who watches the village (上级挂牌/市重点/县重点/一般).</summary>
public enum ManagementLevel
{
    CityKey = 1,
    CountyKey = 2,
    Ordinary = 3,

    /// <summary>上级挂牌: a province or above watches it. It stands before all others, see <see cref="ManagementLevelWords.All"/>.</summary>
    Higher = 4,
}
