using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>The checklists by name, with their items where a campaign says nothing of its own.</summary>
public static class ChecklistWords
{
    public static string ToText(this Checklist list) => list switch
    {
        Checklist.Rules => RecordWords.StandingRules,
        Checklist.Venue => RecordWords.VenueItems,
        Checklist.Members => "党员作用",
    };

    /// <summary>Where the campaign keeps the items.</summary>
    public static TermKind ToTerm(this Checklist list) => list switch
    {
        Checklist.Rules => TermKind.StandingRule,
        Checklist.Venue => TermKind.VenueItem,
        Checklist.Members => TermKind.MembersItem,
    };

    /// <summary>Whether an item may also be kept (在执行), and not only be there.</summary>
    public static bool HasKept(this Checklist list) => list is not Checklist.Venue;

    /// <summary>The campaign's own items; the usual ones of a campaign that was begun before it could have any.</summary>
    public static IReadOnlyList<string> ItemsOf(this Campaign campaign, Checklist list) =>
        campaign.TermsOf(list.ToTerm()).ToArray() is { Length: > 0 } own ? own : CampaignRules.ChecklistItems(list);
}
