namespace VillageRectification.Domain.Campaigns;

/// <summary>四个一: who is tied to each village, as far as the campaign has the role.</summary>
public enum FourOne
{
    CountyLeader = 1,
    TownshipLeader = 2,
    FirstSecretary = 3,
    Department = 4,
}
