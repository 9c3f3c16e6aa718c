using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Organisation;

/// <summary>The two committees.</summary>
public static class CommitteeWords
{
    public static string ToText(this Committee committee) => committee switch
    {
        Committee.Branch => "党支部",
        Committee.VillageCommittee => "村委会",
    };

    /// <param name="unit">What the campaign counts: 居委会 in 社区.</param>
    public static string ToText(this Committee committee, string unit) =>
        committee is Committee.VillageCommittee ? CampaignWords.CommitteeOf(unit) : committee.ToText();
}
