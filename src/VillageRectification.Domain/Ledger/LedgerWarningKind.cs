namespace VillageRectification.Domain.Ledger;

/// <summary>What an import tells beside doing it. Behind a dash stands what <see cref="LedgerWarning.Args"/> holds.</summary>
public enum LedgerWarningKind
{
    /// <summary>The history breaks a guard of the program — the <see cref="Common.Refusal"/>.</summary>
    GuardBroken = 1,

    /// <summary>A township has two secretaries at a time — the names.</summary>
    TwoSecretaries = 2,

    /// <summary>A team without a deputy who can really stay.</summary>
    NoResidentDeputy = 3,

    /// <summary>A verdict on a village that never applied: counted as applied on that day.</summary>
    VerdictWithoutApplication = 4,

    /// <summary>A department that the county did not have; it is created — its name.</summary>
    UnknownDepartment = 5,

    /// <summary>A day before the day that it follows from — the column of that day, the day.</summary>
    EarlierThan = 6,

    /// <summary>A word that an open list of the campaign did not have; it is added — the word.</summary>
    NewWord = 7,

    /// <summary>An indicator that the campaign did not have; it is added — its name, its unit.</summary>
    NewIndicator = 8,

    /// <summary>Something of the row was corrected by hand, and the ledger says it otherwise: what was written by hand stays — the columns.</summary>
    CorrectedByHand = 9,

    /// <summary>A village or township is called otherwise from now on, in every campaign — its old name, its new one.</summary>
    Renamed = 10,

    /// <summary>The code is in use under another name, which stays — that name, the ledger's.</summary>
    NameNotTaken = 11,

    /// <summary>The month's petitions were reported by hand: that report stays, and the ledger's is not counted beside it.</summary>
    ReportedByHand = 12,

    /// <summary>What the row tells was said by hand never to have been: it does not come back.</summary>
    EndedByHand = 13,

    /// <summary>The measure was changed by a plan adopted since, and the ledger says it otherwise: the plan stays — the columns.</summary>
    RevisedByPlan = 14,

    /// <summary>Cells that say nothing, as the cell that they need is blank; they are not kept — the column that is blank.</summary>
    Idle = 15,
}
