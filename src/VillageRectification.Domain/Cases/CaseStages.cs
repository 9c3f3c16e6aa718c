namespace VillageRectification.Domain.Cases;

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
