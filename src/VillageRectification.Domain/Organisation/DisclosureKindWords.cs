namespace VillageRectification.Domain.Organisation;

/// <summary>What is made public, in words.</summary>
public static class DisclosureKindWords
{
    public static string ToText(this DisclosureKind kind) => kind switch
    {
        DisclosureKind.Affairs => "村务",
        DisclosureKind.Finance => "财务",
        DisclosureKind.Party => "党务",
    };

    /// <param name="unit">What the campaign counts: 居务 in 社区, 村（居）务 where both are meant.</param>
    public static string ToText(this DisclosureKind kind, string unit) =>
        kind is DisclosureKind.Affairs ? Campaigns.CampaignWords.CommitteeOf(unit).Replace("委会", "务", StringComparison.Ordinal) : kind.ToText();
}
