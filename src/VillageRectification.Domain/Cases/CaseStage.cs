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

/// <summary>The drawing of the stages, as a table.</summary>
public static class CaseStages
{
    /// <summary>The stages a case may move to next. A new stage does not compile until it is placed here.</summary>
    public static IReadOnlyList<CaseStage> Next(this CaseStage stage) => stage switch
    {
        CaseStage.Registered => [CaseStage.Diagnosed],
        CaseStage.Diagnosed => [CaseStage.Rectifying],
        CaseStage.Rectifying => [CaseStage.Applied],
        CaseStage.Applied => [CaseStage.UnderInspection, CaseStage.Rectifying],
        CaseStage.UnderInspection => [CaseStage.Passed, CaseStage.Failed],
        CaseStage.Passed => [CaseStage.Transformed, CaseStage.CityRefused, CaseStage.Relapsed],
        CaseStage.Failed => [CaseStage.Rectifying],
        CaseStage.Transformed => [CaseStage.Relapsed],
        CaseStage.Relapsed => [CaseStage.Rectifying],
        CaseStage.CityRefused => [CaseStage.Rectifying],
    };
}
