namespace VillageRectification.Domain.Ledger;

/// <summary>What an import tells beside doing it; <see cref="LedgerNotice"/> makes each with what its sentence names.</summary>
public enum LedgerWarningKind
{
    /// <summary>The history breaks a guard of the program.</summary>
    GuardBroken = 1,

    /// <summary>A township has two secretaries at a time.</summary>
    TwoSecretaries = 2,

    /// <summary>A team without a deputy who can really stay.</summary>
    NoResidentDeputy = 3,

    /// <summary>A verdict on a village that never applied: counted as applied on that day.</summary>
    VerdictWithoutApplication = 4,

    /// <summary>A department that the county did not have; it is created.</summary>
    UnknownDepartment = 5,

    /// <summary>A day before the day that it follows from.</summary>
    EarlierThan = 6,

    /// <summary>A word that an open list of the campaign did not have; it is added.</summary>
    NewWord = 7,

    /// <summary>An indicator that the campaign did not have; it is added.</summary>
    NewIndicator = 8,

    /// <summary>Something of the row was corrected by hand, and the ledger says it otherwise: what was written by hand stays.</summary>
    CorrectedByHand = 9,

    /// <summary>A village or township is called otherwise from now on, in every campaign.</summary>
    Renamed = 10,

    /// <summary>The code is in use under another name, which stays.</summary>
    NameNotTaken = 11,

    /// <summary>The month's petitions were reported by hand: that report stays, and the ledger's is not counted beside it.</summary>
    ReportedByHand = 12,

    /// <summary>What the row tells was said by hand never to have been: it does not come back.</summary>
    EndedByHand = 13,

    /// <summary>The measure was changed by a plan adopted since, and the ledger says it otherwise: the plan stays.</summary>
    RevisedByPlan = 14,

    /// <summary>Cells that say nothing, as the cell that they need is blank; they are not kept.</summary>
    Idle = 15,

    /// <summary>Rows say that something is done and not when: it is recorded as of the day of the import, which it says.</summary>
    DayNotTold = 16,

    /// <summary>A corrected row ties another department to the village: it counts as tied from the first day on, days in the village included.</summary>
    DepartmentReplaced = 17,

    /// <summary>Rows correct what villages were like when the campaign began, which later sheets seldom mean. Said once.</summary>
    StartMoved = 18,

    /// <summary>What a village was like when the campaign began was written down by hand, and the row says it otherwise.</summary>
    StartReplaced = 19,

    /// <summary>Villages are listed that the campaign did not have. Said once.</summary>
    NewlyListed = 20,
}
