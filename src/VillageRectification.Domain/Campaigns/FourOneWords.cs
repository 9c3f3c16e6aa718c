namespace VillageRectification.Domain.Campaigns;

/// <summary>县级领导联村, 乡镇领导包村, 第一书记驻村, 县直单位结对.</summary>
public static class FourOneWords
{
    /// <param name="unit">What is counted: 村, 社区.</param>
    public static string ToText(this FourOne role, string unit, CountyWords county) => role switch
    {
        FourOne.CountyLeader => $"{county.Leaders}联{unit}",
        FourOne.TownshipLeader => $"乡镇领导包{unit}",
        FourOne.FirstSecretary => $"第一书记驻{unit}",
        FourOne.Department => $"{county.Offices}结对",
    };
}
