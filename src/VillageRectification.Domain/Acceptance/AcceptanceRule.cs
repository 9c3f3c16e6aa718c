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

    /// <summary>Inspect: who began a sheet stays named, and his marks stay in the sheet.</summary>
    InspectorBegan = 41,

    /// <summary>Sheet: who has an account of his own fills in his sheet himself.</summary>
    SheetOfAnother = 42,

    /// <summary>Verdict: who wrote a mark of the sheet, for whomever, gives no verdict on it.</summary>
    JudgeMarked = 43,

    /// <summary>Extension: it ends after the day on which it is decided.</summary>
    ExtendsIntoPast = 44,

    /// <summary>Plate: what hung is not struck out while it was taken down since, and the other way round.</summary>
    PlateChangedSince = 45,

    /// <summary>Verdict: who was sent and filled in no sheet is named by who judges without it.</summary>
    SheetsMissing = 46,

    /// <summary>What an application was judged by is not taken back from under it, as long as nobody has decided it.</summary>
    ApplicationRestsOnIt = 47,

    /// <summary>Warning card: no second one while one is open.</summary>
    WarningOpen = 48,

    /// <summary>Vote: one that counts is not held again until it falls out otherwise.</summary>
    VoteStands = 49,

    /// <summary>Sheet: what differs is settled by those who inspected, as long as one of them signs in.</summary>
    SettledByOthers = 50,

    /// <summary>Vote: one that decides has every question of the ballot counted.</summary>
    QuestionsOpen = 51,

    /// <summary>Verdict: "sheet complete, vote valid"; totals that are typed are none.</summary>
    NoSheet = 52,

    /// <summary>Verdict: who counted the vote gives none on it.</summary>
    JudgeCountedVote = 53,

    /// <summary>Verdict: who counted the households gives none on it.</summary>
    JudgeCountedSurvey = 54,

    /// <summary>Verdict: the households were asked, where the campaign has a floor for them.</summary>
    SurveyMissing = 55,

    /// <summary>Inspect: who is on no record is sent knowingly.</summary>
    InspectorsUnregistered = 56,

    /// <summary>Verdict: it is not taken back from under what was done about its problems.</summary>
    ProblemsHandled = 57,

    /// <summary>Plate: it hangs at a listed village.</summary>
    PlateBeforeListing = 58,

    /// <summary>Extension: a year past the campaign's consolidation at most.</summary>
    ExtendsTooFar = 59,
}
