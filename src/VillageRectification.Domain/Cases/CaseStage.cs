namespace VillageRectification.Domain.Cases;

/// <summary>How far the rectification of one village has come.</summary>
public enum CaseStage
{
    Registered = 1,
    Diagnosed = 2,
    Rectifying = 3,
    Applied = 4,
    UnderInspection = 5,
    Passed = 6,
    Failed = 7,
    Transformed = 8,
    Relapsed = 9,
    CityRefused = 10,
}
