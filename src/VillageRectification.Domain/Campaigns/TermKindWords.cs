namespace VillageRectification.Domain.Campaigns;

/// <summary>The open lists by the column of the ledger that fills them, or by the checklist whose items they are.</summary>
public static class TermKindWords
{
    public static string ToText(this TermKind kind) => kind switch
    {
        TermKind.ProblemCategory => "问题类别",
        TermKind.CaseType => "主要问题",
        TermKind.SupportKind => "帮扶类型",
        TermKind.StandingRule => "规章制度",
        TermKind.VenueItem => "八有",
        TermKind.MembersItem => "党员作用",
    };
}
