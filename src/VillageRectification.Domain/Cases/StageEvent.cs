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

/// <summary>A dated event of a case's history. Events of one day are read by ordinal, then by when they were recorded, then by kind.</summary>
public sealed record StageEvent(DateOnly On, StageEventKind Kind, int Ordinal, DateTime RecordedAt);
