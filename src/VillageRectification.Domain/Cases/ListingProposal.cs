using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Cases;

/// <summary>
/// The department's staff propose to list a village from that day on; the head decides. It stands until the village is listed, or until it is
/// voided with the reason why not.
/// </summary>
public sealed class ListingProposal : Fact
{
    public const int VillageMaxLength = DivisionName.MaxLength;
    public const int CaseTypeMaxLength = CampaignTerm.NameMaxLength;
    public const int OtherTypesMaxLength = LevelChange.OtherTypesMaxLength;

    /// <summary>How the answer of the head begins that does not follow it; his reason comes after it.</summary>
    public const string Declined = "不列入：";

    /// <summary>The staff take back what the head has not decided.</summary>
    public const string TakenBack = "提出的干部收回";

    private ListingProposal()
    {
    }

    internal ListingProposal(Campaign campaign, ListedDivision village, DateOnly on, CaseGrade grade)
        : base(village.Code.Value, on)
    {
        CampaignId = campaign.Id;
        Village = village.Name;
        Level = grade.Level;
        CaseType = grade.CaseType;
        OtherTypes = grade.OtherTypes.Count == 0 ? null : string.Join(LevelChange.Between, grade.OtherTypes);
    }

    public Guid CampaignId { get; private init; }

    /// <summary>As it was typed or picked.</summary>
    public string Village { get; private init; } = null!;

    public ManagementLevel Level { get; private init; }

    public string? CaseType { get; private init; }

    public string? OtherTypes { get; private init; }

    public CaseGrade Grade => new(Level, CaseType, OtherTypes?.Split(LevelChange.Between) ?? []);
}
