namespace VillageRectification.Domain.Campaigns;

/// <summary>The open lists of a campaign: an import adds the words it does not know.</summary>
public enum TermKind
{
    /// <summary>问题类别.</summary>
    ProblemCategory = 1,

    /// <summary>主要问题, the type of a case.</summary>
    CaseType = 2,

    /// <summary>帮扶类型.</summary>
    SupportKind = 3,
}
