using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>How far a case has come on the way from application to verification.</summary>
public sealed record AcceptanceReading
{
    /// <summary>Months within which a village that is 合格 is revisited (domain, verdict).</summary>
    public const int MonthsToRevisit = 6;

    /// <summary>The same of one that is 基本合格.</summary>
    public const int MonthsToRevisitBasic = 3;

    private AcceptanceReading(AcceptanceEvents events)
    {
        Stage = events.Stage;
        Application = events.Application;
        Opening = events.Opening;
        var inspections = events.Inspections;
        IsInspected = inspections.Keys.Any(o => o is InspectionOutcome.Passed or InspectionOutcome.BasicallyPassed or InspectionOutcome.Failed);
        (var kind, Deciding) = events.InOrder.LastOrDefault(e => OutcomeOf(e.Kind) is not null);
        Outcome = IsInspected ? OutcomeOf(kind) : null;
        IsBasicPass = Outcome is CaseOutcome.Passed && inspections.GetValueOrDefault(InspectionOutcome.BasicallyPassed) == Deciding;
        var verification = inspections.GetValueOrDefault(InspectionOutcome.Verified);
        var loss = events.InOrder.LastOrDefault(e => OutcomeOf(e.Kind) is not (null or CaseOutcome.Passed)).Mark;
        Verification = Outcome is CaseOutcome.Passed && verification is not null && IsAfter(events, verification, loss) ? verification : null;
        Relapse = inspections.GetValueOrDefault(InspectionOutcome.FellBack);
        LostPass = Relapse is null ? null : events.InOrder
            .Where(e => OutcomeOf(e.Kind) is CaseOutcome.Passed && !IsLater(e.Mark, Relapse)).LastOrDefault().Mark;
        LastHeld = inspections.GetValueOrDefault(InspectionOutcome.Held);
        LastRevisit = LaterOf(LastHeld, Relapse);
        HasHeldSincePassing = Outcome is CaseOutcome.Passed && LastHeld is not null && IsLater(LastHeld, Deciding!);
        PlanReturnedOn = events.Return?.On;
        HasPlanSinceVerdict = Deciding is { } decided && events.Plan is { } plan && IsAfter(events, plan, decided);
        LastRevisitHeld = LastRevisit is not null && LastRevisit == LastHeld;
    }

    /// <summary>On the day, read from the facts.</summary>
    public CaseStage Stage { get; }

    /// <summary>The latest application that is not withdrawn.</summary>
    public EventMark? Application { get; }

    public EventMark? Opening { get; }

    /// <summary>The day of the application that nobody has begun to inspect; null when none waits, or its day is not known.</summary>
    public DateOnly? WaitingSince => Stage.AwaitsInspection() ? Application?.On : null;

    /// <summary>Applied; a verdict without application counts as applied (domain, import of history).</summary>
    public bool IsApplied => Application is not null || IsInspected;

    /// <summary>A county verdict was given.</summary>
    public bool IsInspected { get; }

    /// <summary>Null while the case is not inspected.</summary>
    public CaseOutcome? Outcome { get; }

    /// <summary>The county verdict, revisit or refusal that decides <see cref="Outcome"/>.</summary>
    public EventMark? Deciding { get; }

    /// <summary>Who refused to verify it; null where nobody did.</summary>
    public InspectionKind? RefusedBy => Outcome is CaseOutcome.CityRefused ? Deciding!.Inspection : null;

    /// <summary>The setback of <see cref="Outcome"/>, after which the village is rectifying again; null where there is none.</summary>
    public CaseStage? CameFrom => Outcome switch
    {
        CaseOutcome.Failed => CaseStage.Failed,
        CaseOutcome.Relapsed => CaseStage.Relapsed,
        CaseOutcome.CityRefused => CaseStage.CityRefused,
        _ => null,
    };

    /// <summary>Passed with the lower grade 基本合格.</summary>
    public bool IsBasicPass { get; }

    /// <summary>The verification that holds: the case is passed and has not lost its pass since.</summary>
    public EventMark? Verification { get; }

    public bool IsTransformed => Verification is not null;

    public EventMark? LastRevisit { get; }

    public bool LastRevisitHeld { get; }

    /// <summary>The latest revisit that found the village fallen back, whatever came after it.</summary>
    public EventMark? Relapse { get; }

    /// <summary>The pass that the latest relapse ended; null where there was none, or the village has passed again since.</summary>
    public EventMark? LostPass { get; }

    /// <summary>The latest revisit that found the result kept.</summary>
    public EventMark? LastHeld { get; }

    public bool EverRelapsed => Relapse is not null;

    /// <summary>When the last plan was sent back; null when it was not. A plan that was adopted since answers it, also on the same day.</summary>
    public DateOnly? PlanReturnedOn { get; }

    /// <summary>A plan was adopted after what decided the outcome.</summary>
    public bool HasPlanSinceVerdict { get; }

    /// <summary>The last plan was sent back, and none was adopted since: applying waits for one.</summary>
    public bool IsPlanReturned => PlanReturnedOn is not null;

    /// <summary>The day of the verdict that holds; null while the village has not passed.</summary>
    public DateOnly? PassedOn => Outcome is CaseOutcome.Passed ? Deciding!.On : null;

    /// <summary>The day of the failure, relapse or refusal that a revised plan answers; null when there is none.</summary>
    public DateOnly? FailedOn => Outcome is null or CaseOutcome.Passed ? null : Deciding!.On;

    /// <summary>A revisit after the verdict that holds found the village as it was.</summary>
    public bool HasHeldSincePassing { get; }

    /// <summary>The day by which somebody goes back: three months after 基本合格, six after 合格; null where there is nothing to revisit.</summary>
    public DateOnly? RevisitDue => IsToRevisit ? RevisitDueAfter(PassedOn!.Value, IsBasicPass) : null;

    /// <summary>The day by which somebody goes back to a village that passed on a day.</summary>
    public static DateOnly RevisitDueAfter(DateOnly passedOn, bool isBasic) => passedOn.AddMonths(isBasic ? MonthsToRevisitBasic : MonthsToRevisit);

    /// <summary>Passed, and since that verdict nobody went back to it.</summary>
    public bool IsToRevisit => Outcome is CaseOutcome.Passed && !HasHeldSincePassing;

    public bool IsInQueue => Stage.IsInQueue();

    public static AcceptanceReading Of(AcceptanceEvents events) => new(events);

    private static CaseOutcome? OutcomeOf(StageEventKind kind) => kind switch
    {
        StageEventKind.CountyPassed => CaseOutcome.Passed,
        StageEventKind.CountyFailed => CaseOutcome.Failed,
        StageEventKind.FellBack => CaseOutcome.Relapsed,
        StageEventKind.CityRefused => CaseOutcome.CityRefused,
        _ => null,
    };

    private static bool IsAfter(AcceptanceEvents events, EventMark later, EventMark? earlier) =>
        earlier is null || events.InOrder.Last(e => e.Mark == later || e.Mark == earlier).Mark == later;

    // Recorded alike on one day, the one that fell back counts.
    private static EventMark? LaterOf(EventMark? held, EventMark? fellBack) =>
        held is null || fellBack is null
            ? held ?? fellBack
            : IsLater(held, fellBack) ? held : fellBack;

    private static bool IsLater(EventMark one, EventMark other) => one.At.CompareTo(other.At) > 0;
}
