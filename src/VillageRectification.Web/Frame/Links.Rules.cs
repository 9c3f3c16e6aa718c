namespace VillageRectification.Web.Frame;

/// <content>The rules of a campaign.</content>
internal static partial class Links
{
    public static string Rules(Guid? campaign = null) => "/rules" + Query((ChosenCampaign.Name, campaign?.ToString()));

    /// <summary>Which of the four ones a campaign has.</summary>
    public static string CampaignRoles(Guid campaign) => $"/rules/{campaign}/roles";

    public static string CampaignNumbering(Guid campaign) => $"/rules/{campaign}/numbering";

    public static string CampaignThresholds(Guid campaign) => $"/rules/{campaign}/thresholds";

    public static string CampaignMilestones(Guid campaign) => $"/rules/{campaign}/milestones";

    public static string CampaignWords(Guid campaign) => $"/rules/{campaign}/words";

    /// <summary>The draft of the acceptance criteria.</summary>
    public static string CriteriaDraft(Guid campaign) => $"/rules/{campaign}/criteria";

    /// <summary>The draft of the weights of the risk.</summary>
    public static string RiskDraft(Guid campaign) => $"/rules/{campaign}/risk";

    /// <summary>One version of the acceptance criteria, to read.</summary>
    public static string Criteria(Guid campaign, int version) => $"/rules/{campaign}/criteria/{version}";

    /// <summary>The draft of the identification criteria.</summary>
    public static string IdentificationDraft(Guid campaign) => $"/rules/{campaign}/identification";

    /// <summary>The open lists: categories, types, indicators.</summary>
    public static string CampaignLists(Guid campaign) => $"/rules/{campaign}/lists";

    /// <summary>How its offices write the words of closed lists.</summary>
    public static string CampaignSynonyms(Guid campaign) => $"/rules/{campaign}/synonyms";

    /// <summary>How many days are asked of whom.</summary>
    public static string CampaignPresence(Guid campaign) => $"/rules/{campaign}/presence";
}
