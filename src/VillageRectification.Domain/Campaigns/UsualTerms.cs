namespace VillageRectification.Domain.Campaigns;

/// <summary>The words of open lists with which a campaign begins.</summary>
public static class UsualTerms
{
    public static IReadOnlyDictionary<TermKind, IReadOnlyList<string>> All { get; } = new Dictionary<TermKind, IReadOnlyList<string>>
    {
        [TermKind.ProblemCategory] = CampaignRules.Categories,
        [TermKind.CaseType] = CampaignRules.CaseTypes,
        [TermKind.SupportKind] = CampaignRules.SupportKinds,
    };
}
