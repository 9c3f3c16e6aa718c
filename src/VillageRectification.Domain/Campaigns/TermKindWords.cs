namespace VillageRectification.Domain.Campaigns;

/// <summary>The open lists by the column of the ledger that fills them.</summary>
public static class TermKindWords
{
    public static string ToText(this TermKind kind) => kind switch
    {
        TermKind.ProblemCategory => "问题类别",
        TermKind.CaseType => "主要问题",
        TermKind.SupportKind => "帮扶类型",
    };
}
