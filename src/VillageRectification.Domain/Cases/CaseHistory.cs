namespace VillageRectification.Domain.Cases;

/// <summary>The dated events of one case, from which its stage is read.</summary>
/// <param name="IsDiagnosed">A joint diagnosis was held.</param>
/// <param name="HasPlan">A plan was adopted, or a ledger brought its measures.</param>
/// <param name="Events">In any order.</param>
public sealed record CaseHistory(bool IsDiagnosed, bool HasPlan, IReadOnlyCollection<StageEvent> Events)
{
    /// <summary>
    /// The stage after the latest dated event; on one day application, verdict, revisit, city, the last wins. With no event: plan →
    /// Rectifying, diagnosis → Diagnosed, else Registered (domain, import of history).
    /// </summary>
    public CaseStage ReadStage() => Latest() is { } latest
        ? After(latest.Kind)
        : HasPlan ? CaseStage.Rectifying : IsDiagnosed ? CaseStage.Diagnosed : CaseStage.Registered;

    private static CaseStage After(StageEventKind kind) => kind switch
    {
        StageEventKind.PlanAdopted => CaseStage.Rectifying,
        StageEventKind.Applied => CaseStage.Applied,
        StageEventKind.Withdrawn => CaseStage.Rectifying,
        StageEventKind.InspectionOpened => CaseStage.UnderInspection,
        StageEventKind.CountyPassed => CaseStage.Passed,
        StageEventKind.CountyFailed => CaseStage.Failed,
        StageEventKind.FellBack => CaseStage.Relapsed,
        StageEventKind.CityVerified => CaseStage.Transformed,
        StageEventKind.CityRefused => CaseStage.CityRefused,
    };

    private StageEvent? Latest() => Events.OrderBy(e => e.At).ThenBy(e => e.Kind).LastOrDefault();
}
