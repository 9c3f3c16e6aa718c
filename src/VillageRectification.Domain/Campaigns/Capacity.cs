namespace VillageRectification.Domain.Campaigns;

/// <summary>In what capacity somebody was in the village. A resident deputy's day also counts as the team's; a liaison's counts alone.</summary>
public enum Capacity
{
    Team = 1,
    ResidentDeputy = 2,
    Liaison = 3,
    FirstSecretary = 4,
    DepartmentHead = 5,
    TownshipSecretary = 6,
    TownshipLeader = 7,
    CountyLeader = 8,
    Supervisor = 9,
}
