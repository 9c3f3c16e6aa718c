using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What the way from application to verification needs.</summary>
public enum AcceptanceRule
{
    /// <summary>Apply: every measure done or with a written reason.</summary>
    MeasuresUnaccounted = 1,

    /// <summary>Apply: no problem Open or Reopened past its due date.</summary>
    ProblemsOverdue = 2,

    /// <summary>Apply: committee states confirmed within 31 days.</summary>
    CommitteesNotConfirmed = 3,

    /// <summary>Apply: today is not after the deadline.</summary>
    DeadlinePassed = 4,

    /// <summary>Apply: a plan dated after its return is adopted.</summary>
    PlanReturned = 5,

    /// <summary>Apply: after a failed inspection, a relapse or a refusal of the city a revised plan is adopted.</summary>
    RevisedPlanMissing = 6,

    /// <summary>Inspect: at least two inspectors.</summary>
    TooFewInspectors = 7,

    /// <summary>Inspect: none of the village's team, liaison department or township within 12 months.</summary>
    InspectorNotImpartial = 8,

    /// <summary>Verdict: every item of the sheet is scored or not applicable with a reason.</summary>
    SheetIncomplete = 9,

    /// <summary>Verdict: at least 15 ballots.</summary>
    TooFewBallots = 10,

    /// <summary>Verify: the consolidation time has passed.</summary>
    ConsolidationTooShort = 11,

    /// <summary>Verify: one revisit that held.</summary>
    NoRevisitHeld = 12,

    /// <summary>A city key village, and one that is watched from above the city, is verified by the city alone.</summary>
    CityVerifiesKeyVillages = 13,

    /// <summary>A step is not dated before the one that it follows.</summary>
    BeforeLastStep = 14,

    /// <summary>Verdict: "inspect and verdict are never the same person on one record".</summary>
    JudgeInspected = 15,

    /// <summary>Verdict: the inspectors gave their points.</summary>
    NotScored = 16,

    /// <summary>Verdict: "an override … needs the head's reason".</summary>
    OverrideNeedsReason = 17,

    /// <summary>Villages that are not the city's key ones are verified by the county.</summary>
    CountyVerifiesOthers = 18,

    /// <summary>Verdict: "an override changes the verdict", and a reason that changes none is kept nowhere.</summary>
    OverridesNothing = 19,

    /// <summary>Sheet, vote and survey are of an inspection that runs.</summary>
    InspectionEnded = 20,

    /// <summary>Sheet: the criteria have no such item.</summary>
    NoSuchItem = 21,

    /// <summary>Sheet: it is filled in by those who were sent.</summary>
    NotAnInspector = 22,

    /// <summary>Sheet: an item has points, or a reason why it does not apply; here neither.</summary>
    ScoreOrReason = 23,

    /// <summary>Sheet: 0 to the full marks.</summary>
    ScoreOutOfRange = 24,

    /// <summary>Sheet: "where they differ they settle a value with its reason".</summary>
    SettlementNeedsReason = 25,

    /// <summary>Vote and survey: a part is not more than its whole.</summary>
    CountsContradict = 26,

    /// <summary>Verdict: each of at least two inspectors filled in a sheet.</summary>
    TooFewSheets = 27,

    /// <summary>Verdict: "unsettled → no verdict".</summary>
    ScoresDiffer = 28,

    /// <summary>Watch: of a village that passed.</summary>
    NotPassed = 29,

    /// <summary>Warning card: "when two of".</summary>
    TooFewSigns = 30,

    /// <summary>Warning card: it leaves time to answer.</summary>
    DueNotAfter = 31,

    /// <summary>Draw: the list has villages.</summary>
    NothingToDraw = 32,

    /// <summary>Draw: no more than the list has.</summary>
    DrawsMoreThanListed = 33,

    /// <summary>Draw: at least one.</summary>
    DrawsNobody = 34,

    /// <summary>Plate: what hangs is not hung again, what is down is not taken down again.</summary>
    PlateStandsAlready = 35,

    /// <summary>Extension: what is verified is not watched on the way to it any more.</summary>
    VerifiedAlready = 36,

    /// <summary>Extension: it ends later than what holds.</summary>
    ExtendsNothing = 37,

    /// <summary>Plate: what never hung is not taken down.</summary>
    PlateNotHung = 38,

    /// <summary>Looks and revisits: of one day a village does not both stand and fall back.</summary>
    OppositeOnOneDay = 39,

    /// <summary>Sheet: an item has points, or a reason why it does not apply; here both.</summary>
    ScoreAndReason = 40,
}

/// <summary>What stands against a step from application to verification.</summary>
public sealed record AcceptanceRefusal : Refusal<AcceptanceRule>
{
    private AcceptanceRefusal(AcceptanceRule rule)
        : base(rule)
    {
    }

    /// <summary>How many measures, problems, items, sheets or ballots there are.</summary>
    public int Count { get; private init; }

    /// <summary>How many inspectors, sheets or ballots it takes, within how many days, or the full marks.</summary>
    public int Limit { get; private init; }

    /// <summary>The deadline, the first day of a verification, or the day of the last step.</summary>
    public DateOnly Day { get; private init; }

    public string Inspector { get; private init; } = "";

    /// <summary>Of the sheet, by its words.</summary>
    public string Item { get; private init; } = "";

    public PlateChangeKind Plate { get; private init; } = PlateChangeKind.Hung;

    /// <summary>What score, items and vote come to.</summary>
    public InspectionOutcome Reached { get; private init; } = InspectionOutcome.Failed;

    /// <summary>The team, department or township that ties the inspector to the village.</summary>
    public string TiedUnit { get; private init; } = "";

    public static AcceptanceRefusal MeasuresUnaccounted(int measures) => new(AcceptanceRule.MeasuresUnaccounted) { Count = measures };

    public static AcceptanceRefusal ProblemsOverdue(int problems) => new(AcceptanceRule.ProblemsOverdue) { Count = problems };

    public static AcceptanceRefusal CommitteesNotConfirmed(int days) => new(AcceptanceRule.CommitteesNotConfirmed) { Limit = days };

    public static AcceptanceRefusal DeadlinePassed(DateOnly deadline) => new(AcceptanceRule.DeadlinePassed) { Day = deadline };

    public static AcceptanceRefusal PlanReturned() => new(AcceptanceRule.PlanReturned);

    public static AcceptanceRefusal BeforeLastStep(DateOnly last) => new(AcceptanceRule.BeforeLastStep) { Day = last };

    public static AcceptanceRefusal RevisedPlanMissing() => new(AcceptanceRule.RevisedPlanMissing);

    public static AcceptanceRefusal TooFewInspectors(int minimum) => new(AcceptanceRule.TooFewInspectors) { Limit = minimum };

    public static AcceptanceRefusal InspectorNotImpartial(string inspector, string tiedUnit) =>
        new(AcceptanceRule.InspectorNotImpartial) { Inspector = inspector, TiedUnit = tiedUnit };

    public static AcceptanceRefusal SheetIncomplete(int items) => new(AcceptanceRule.SheetIncomplete) { Count = items };

    public static AcceptanceRefusal TooFewBallots(int ballots, int minimum) => new(AcceptanceRule.TooFewBallots) { Count = ballots, Limit = minimum };

    public static AcceptanceRefusal ConsolidationTooShort(DateOnly first) => new(AcceptanceRule.ConsolidationTooShort) { Day = first };

    public static AcceptanceRefusal NoRevisitHeld() => new(AcceptanceRule.NoRevisitHeld);

    public static AcceptanceRefusal CityVerifiesKeyVillages() => new(AcceptanceRule.CityVerifiesKeyVillages);

    public static AcceptanceRefusal CountyVerifiesOthers() => new(AcceptanceRule.CountyVerifiesOthers);

    public static AcceptanceRefusal JudgeInspected(string inspector) => new(AcceptanceRule.JudgeInspected) { Inspector = inspector };

    public static AcceptanceRefusal NotScored() => new(AcceptanceRule.NotScored);

    public static AcceptanceRefusal OverridesNothing(InspectionOutcome reached) => new(AcceptanceRule.OverridesNothing) { Reached = reached };

    public static AcceptanceRefusal InspectionEnded() => new(AcceptanceRule.InspectionEnded);

    public static AcceptanceRefusal NoSuchItem(string item) => new(AcceptanceRule.NoSuchItem) { Item = item };

    public static AcceptanceRefusal NotAnInspector(string inspector) => new(AcceptanceRule.NotAnInspector) { Inspector = inspector };

    public static AcceptanceRefusal ScoreOrReason(string item) => new(AcceptanceRule.ScoreOrReason) { Item = item };

    public static AcceptanceRefusal ScoreAndReason(string item) => new(AcceptanceRule.ScoreAndReason) { Item = item };

    public static AcceptanceRefusal ScoreOutOfRange(string item, int points) => new(AcceptanceRule.ScoreOutOfRange) { Item = item, Limit = points };

    public static AcceptanceRefusal SettlementNeedsReason(string item) => new(AcceptanceRule.SettlementNeedsReason) { Item = item };

    public static AcceptanceRefusal CountsContradict() => new(AcceptanceRule.CountsContradict);

    public static AcceptanceRefusal TooFewSheets(int sheets, int minimum) => new(AcceptanceRule.TooFewSheets) { Count = sheets, Limit = minimum };

    public static AcceptanceRefusal ScoresDiffer(int items) => new(AcceptanceRule.ScoresDiffer) { Count = items };

    public static AcceptanceRefusal OverrideNeedsReason(InspectionOutcome reached) => new(AcceptanceRule.OverrideNeedsReason) { Reached = reached };

    public static AcceptanceRefusal NotPassed() => new(AcceptanceRule.NotPassed);

    public static AcceptanceRefusal TooFewSigns(int limit) => new(AcceptanceRule.TooFewSigns) { Limit = limit };

    public static AcceptanceRefusal DueNotAfter(DateOnly on) => new(AcceptanceRule.DueNotAfter) { Day = on };

    public static AcceptanceRefusal NothingToDraw() => new(AcceptanceRule.NothingToDraw);

    /// <param name="asked">How many were to be drawn.</param>
    public static AcceptanceRefusal DrawsMoreThanListed(int listed, int asked) => new(AcceptanceRule.DrawsMoreThanListed) { Limit = listed, Count = asked };

    public static AcceptanceRefusal DrawsNobody() => new(AcceptanceRule.DrawsNobody);

    public static AcceptanceRefusal PlateNotHung() => new(AcceptanceRule.PlateNotHung);

    public static AcceptanceRefusal OppositeOnOneDay(DateOnly on) => new(AcceptanceRule.OppositeOnOneDay) { Day = on };

    public static AcceptanceRefusal VerifiedAlready() => new(AcceptanceRule.VerifiedAlready);

    /// <param name="end">Until when it lasts without that.</param>
    public static AcceptanceRefusal ExtendsNothing(DateOnly end) => new(AcceptanceRule.ExtendsNothing) { Day = end };

    /// <param name="on">Since when.</param>
    public static AcceptanceRefusal PlateStandsAlready(PlateChangeKind kind, DateOnly on) =>
        new(AcceptanceRule.PlateStandsAlready) { Plate = kind, Day = on };
}
