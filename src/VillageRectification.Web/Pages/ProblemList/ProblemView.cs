namespace VillageRectification.Web.Pages.ProblemList;

/// <summary>A saved filter of the ledger of problems.</summary>
internal enum ProblemView
{
    All = 1,
    Overdue = 2,

    /// <summary>Eased, and its day is past: not overdue, and not at its end.</summary>
    EasedPast = 3,
    DueSoon = 4,

    /// <summary>The day has come to look whether the conditions are there.</summary>
    ReviewDue = 5,
    Extended = 6,
    NotSatisfied = 7,
    Resolved = 8,

    /// <summary>Hung out, or raised to a higher office.</summary>
    Marked = 9,
}
