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

    /// <summary>规章制度, items of <see cref="Checklist.Rules"/>.</summary>
    StandingRule = 4,

    /// <summary>八有, items of <see cref="Checklist.Venue"/>.</summary>
    VenueItem = 5,

    /// <summary>党员作用, items of <see cref="Checklist.Members"/>.</summary>
    MembersItem = 6,
}
