namespace VillageRectification.Domain.Figures;

/// <summary>Every figure by name; the last ones are families with a figure per category, indicator or presence rule. In the order of the API.</summary>
public enum FigureName
{
    Cases = 1,
    Suspended,
    Removed,
    Applied,
    NotApplied,
    Inspected,
    Awaiting,
    InQueue,
    Passed,
    Failed,
    Relapsed,
    CityRefused,
    PassedBasic,
    Transformed,
    KeyNotTransformed,
    Revisited,
    Held,
    EverRelapsed,
    BranchesEstablished,
    CommitteesElected,
    BranchComplete,
    CommitteeComplete,
    BothComplete,
    Incomplete,
    CommitteesUnknown,
    Activists,
    ReserveCadres,
    NewMembers,
    VillagesWithNewMembers,
    ProblemsFound,
    ProblemsResolved,
    ProblemsEased,
    ProblemsOpen,

    /// <summary>A family: a figure per category.</summary>
    ResolvedByCategory,

    /// <summary>A family: a figure per category.</summary>
    EasedByCategory,
    Petitions,
    PetitionMonthsMissing,

    /// <summary>A family: a figure per indicator, in thousandths.</summary>
    Indicators,
    RoomsNone,
    RoomsPoor,
    RoomsUntidy,
    WithDebt,
    DebtYuan,
    Disunited,
    RulesComplete,
    FourOnesMissing,
    PlansMissing,
    TeamsWithoutDeputy,
    TeamsNotReleased,
    CommitmentsMissing,
    OverdueMeasures,
    OverdueProblems,

    /// <summary>A family: a figure per capacity with a rule in force.</summary>
    PresenceZero,

    /// <summary>A family: a figure per capacity with a rule in force.</summary>
    PresenceOnce,

    /// <summary>A family: a figure per presence rule in force.</summary>
    PresenceShort,

    /// <summary>A family: a figure per capacity with a rule in force.</summary>
    PresenceDays,
}
