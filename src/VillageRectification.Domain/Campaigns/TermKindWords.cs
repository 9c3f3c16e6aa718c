using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>The open lists by the column of the ledger that fills them, or by the checklist whose items they are.</summary>
public static class TermKindWords
{
    public static string ToText(this TermKind kind) => kind switch
    {
        TermKind.ProblemCategory => FieldWords.ProblemCategory,
        TermKind.CaseType => FieldWords.MainProblem,
        TermKind.SupportKind => "帮扶类型",
        TermKind.StandingRule => Checklist.Rules.ToText(),
        TermKind.VenueItem => Checklist.Venue.ToText(),
        TermKind.MembersItem => Checklist.Members.ToText(),
    };
}
