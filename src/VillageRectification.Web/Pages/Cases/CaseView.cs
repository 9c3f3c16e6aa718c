namespace VillageRectification.Web.Pages.Cases;

/// <summary>A saved filter of the case list.</summary>
internal enum CaseView
{
    All = 1,
    NotApplied = 2,
    /// <summary>The figure, not the stage: a failed village that applies again still stands here.</summary>
    Failed = 3,
    Passed = 4,
    Overdue = 5,
    /// <summary>The department came fewer days this month than the monthly rule asks.</summary>
    LiaisonShort = 6,
    /// <summary>Passed and never revisited.</summary>
    ToRevisit = 7,
    /// <summary>A supervision visit found something that is not put right.</summary>
    OpenFindings = 8,
}
