namespace VillageRectification.Domain.Common;

/// <summary>Every business rule that the domain can refuse to break, each named once. The web layer owns the Chinese sentence.</summary>
public enum Rule
{
    /// <summary>"The village has no active case in this campaign" (stages, register).</summary>
    VillageAlreadyListed = 1,

    /// <summary>A step that the drawing of the stages lacks. Facts: the stage.</summary>
    StageDoesNotAllow = 2,

    /// <summary>Nothing is written in a case that is suspended or removed. Facts: the standing.</summary>
    StandingDoesNotAllow = 3,

    /// <summary>Diagnose: at least one cause.</summary>
    DiagnosisNeedsCause = 4,

    /// <summary>Diagnose: at least one attendee.</summary>
    DiagnosisNeedsAttendee = 5,

    /// <summary>Adopt: at least one measure.</summary>
    PlanNeedsMeasure = 6,

    /// <summary>Adopt: every measure has a responsible person. Facts: the measure.</summary>
    MeasureNeedsPerson = 7,

    /// <summary>Adopt: every measure is due by the deadline. Facts: the measure, the deadline.</summary>
    MeasureDueAfterDeadline = 8,

    /// <summary>Adopt: every open problem has a measure. Facts: how many have none.</summary>
    ProblemNeedsMeasure = 9,

    /// <summary>Adopt after a failure: dated after the verdict. Facts: the day of the verdict.</summary>
    PlanBeforeVerdict = 10,

    /// <summary>Return a plan: within ten days. Facts: the last day.</summary>
    PlanReturnTooLate = 11,

    /// <summary>A step of the department that needs its reason in writing.</summary>
    ReasonRequired = 12,

    /// <summary>Apply: every measure done or with a written reason. Facts: how many lack both.</summary>
    MeasuresNeitherDoneNorExplained = 13,

    /// <summary>Apply: no problem Open or Reopened past its due date. Facts: how many are.</summary>
    ProblemsOverdue = 14,

    /// <summary>Apply: committee states confirmed within 31 days. Facts: the days.</summary>
    CommitteesNotConfirmed = 15,

    /// <summary>Apply: today is not after the deadline. Facts: the deadline.</summary>
    DeadlinePassed = 16,

    /// <summary>Apply: a plan dated after its return is adopted.</summary>
    PlanWasReturned = 17,

    /// <summary>Apply: after a failed inspection, a relapse or a refusal of the city a revised plan is adopted.</summary>
    RevisedPlanMissing = 18,

    /// <summary>Inspect: at least two inspectors.</summary>
    TooFewInspectors = 19,

    /// <summary>Inspect: none of the village's team, liaison department or township within 12 months. Facts: the person, the unit.</summary>
    InspectorNotImpartial = 20,

    /// <summary>Verdict: every item of the sheet is scored or not applicable with a reason. Facts: how many are not.</summary>
    SheetIncomplete = 21,

    /// <summary>Verdict: at least 15 ballots. Facts: the ballots cast, the minimum.</summary>
    TooFewBallots = 22,

    /// <summary>Verify: the consolidation time has passed. Facts: the first day.</summary>
    ConsolidationTooShort = 23,

    /// <summary>Verify: one revisit that held.</summary>
    NoRevisitHeld = 24,

    /// <summary>A city key village is verified by the city alone.</summary>
    CityVerifiesKeyVillages = 25,

    /// <summary>"Entry up to 3 days back is free; further back needs a reason" (presence). Facts: the day, how many days ago.</summary>
    LateEntryNeedsReason = 26,

    /// <summary>Nothing happens in a case before its campaign began. Facts: the start.</summary>
    BeforeCampaignStart = 27,

    /// <summary>A measure is done once. Facts: the day.</summary>
    MeasureAlreadyDone = 28,

    /// <summary>Draft and review are never the same person on one record.</summary>
    SamePersonDraftsAndIssues = 29,

    /// <summary>An issued bulletin never changes.</summary>
    BulletinAlreadyIssued = 30,

    /// <summary>A bulletin covers a month that has ended, or the current one to this day. Facts: the month.</summary>
    MonthOutsideCampaign = 31,

    /// <summary>An existing campaign of the same county and name keeps its dates. Facts: start, deadline.</summary>
    CampaignDatesDiffer = 32,

    /// <summary>A campaign ends after it starts.</summary>
    DeadlineBeforeStart = 33,

    /// <summary>"A campaign of one to two years": a mistyped year makes one of centuries. Facts: the most years, the first and last year.</summary>
    CampaignDatesUnlikely = 60,

    /// <summary>A ledger's codes lie in one county, the campaign's.</summary>
    LedgerOfAnotherCounty = 34,

    /// <summary>Confirm recomputes and refuses if the outcome differs from the one shown.</summary>
    ImportOutcomeChanged = 35,

    /// <summary>A ledger with a refused row is refused whole. Facts: how many problems.</summary>
    LedgerHasProblems = 36,

    /// <summary>The head issues what he read: figures that changed since are shown first.</summary>
    BulletinChangedSinceReview = 37,

    /// <summary>A ledger without any row says nothing, not even which county it is of.</summary>
    LedgerIsEmpty = 38,

    /// <summary>"An author may withdraw his own record" (facts are never overwritten).</summary>
    NotTheAuthor = 39,

    /// <summary>"…the same day", the real one in Asia/Shanghai. Facts: the day it was written down.</summary>
    WithdrawalTooLate = 40,

    /// <summary>"…while no issued bulletin counts it".</summary>
    CountedByIssuedBulletin = 41,
}
