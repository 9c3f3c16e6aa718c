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

    /// <summary>Failed, relapsed or refused: from here a revised plan leads on.</summary>
    public static bool IsSetback(this CaseStage stage) => stage is CaseStage.Failed or CaseStage.Relapsed or CaseStage.CityRefused;

    /// <summary>Applied and not judged yet.</summary>
    public static bool IsInQueue(this CaseStage stage) => stage is CaseStage.Applied or CaseStage.UnderInspection;

    /// <summary>An application is what comes next, be it after others.</summary>
    public static bool IsBeforeApplying(this CaseStage stage) =>
        stage is CaseStage.Registered or CaseStage.Diagnosed or CaseStage.Rectifying || stage.IsSetback();
}
