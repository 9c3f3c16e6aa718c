using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Persistence.Readings;

/// <summary>What identifies a case in a list or a heading. Stage and standing as they are now.</summary>
public sealed record CaseHead
{
    public required Guid Id { get; init; }

    public required Guid CampaignId { get; init; }

    /// <summary>Twelve digits.</summary>
    public required string DivisionCode { get; init; }

    public required string Village { get; init; }

    public required string Township { get; init; }

    /// <summary>By the latest baseline; null without one.</summary>
    public ManagementLevel? Level { get; init; }

    public required CaseStage Stage { get; init; }

    public required Standing Standing { get; init; }
}
