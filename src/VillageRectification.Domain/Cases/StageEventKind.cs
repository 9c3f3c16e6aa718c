namespace VillageRectification.Domain.Cases;

/// <summary>What moves a case, in the order in which events of one day are read.</summary>
public enum StageEventKind
{
    PlanAdopted = 1,
    Applied = 2,
    Withdrawn = 3,
    InspectionOpened = 4,
    CountyPassed = 5,
    CountyFailed = 6,
    FellBack = 7,
    CityVerified = 8,
    CityRefused = 9,
}
