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

    /// <summary>Listed, and nobody has held the joint diagnosis.</summary>
    public static bool AwaitsDiagnosis(this CaseStage stage) => stage is CaseStage.Registered;

    /// <summary>Diagnosed, and no plan was adopted.</summary>
    public static bool AwaitsPlan(this CaseStage stage) => stage is CaseStage.Diagnosed;

    /// <summary>A plan is carried out.</summary>
    public static bool IsRectifying(this CaseStage stage) => stage is CaseStage.Rectifying;

    /// <summary>Applied, and nobody has begun to inspect it.</summary>
    public static bool AwaitsInspection(this CaseStage stage) => stage is CaseStage.Applied;

    /// <summary>Somebody inspects it, and the verdict is not given.</summary>
    public static bool IsUnderInspection(this CaseStage stage) => stage is CaseStage.UnderInspection;

    /// <summary>The last inspection is what it stands on: it runs, or its verdict is what happened last.</summary>
    public static bool IsOfInspection(this CaseStage stage) => stage is CaseStage.UnderInspection or CaseStage.Passed or CaseStage.Failed;

    /// <summary>Passed and not verified yet: it consolidates.</summary>
    public static bool AwaitsVerification(this CaseStage stage) => stage is CaseStage.Passed;

    /// <summary>转化升级 was verified.</summary>
    public static bool IsVerified(this CaseStage stage) => stage is CaseStage.Transformed;

    /// <summary>Up to standard, verified or not.</summary>
    public static bool HasPassed(this CaseStage stage) => stage.AwaitsVerification() || stage.IsVerified();

    /// <summary>Passed, and the verification was refused.</summary>
    public static bool IsRefused(this CaseStage stage) => stage is CaseStage.CityRefused;

    /// <summary>Failed, relapsed or refused: from here a revised plan leads on.</summary>
    public static bool IsSetback(this CaseStage stage) => stage is CaseStage.Failed or CaseStage.Relapsed or CaseStage.CityRefused;

    /// <summary>Applied and not judged yet.</summary>
    public static bool IsInQueue(this CaseStage stage) => stage.AwaitsInspection() || stage.IsUnderInspection();

    /// <summary>An application is what comes next, be it after others.</summary>
    public static bool IsBeforeApplying(this CaseStage stage) =>
        stage.AwaitsDiagnosis() || stage.AwaitsPlan() || stage.IsRectifying() || stage.IsSetback();
}
