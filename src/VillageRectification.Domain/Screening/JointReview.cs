using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Screening;

/// <summary>The departments have checked every village of a township. There is one of a township at a time.</summary>
public sealed class JointReview : Fact
{
    public const int DepartmentsMaxLength = 200;

    private JointReview()
    {
    }

    internal JointReview(Campaign campaign, DivisionCode township, DateOnly on, string departments)
        : base(township.Township.Value, on)
    {
        CampaignId = campaign.Id;
        Departments = departments.Trim();
    }

    public Guid CampaignId { get; private init; }

    /// <summary>Who took part.</summary>
    public string Departments { get; private init; } = null!;
}
