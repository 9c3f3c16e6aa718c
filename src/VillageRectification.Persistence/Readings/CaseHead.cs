using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Persistence.Readings;

/// <summary>What identifies a case in a list or a heading. Stage and standing as they are now.</summary>
/// <param name="DivisionCode">Twelve digits.</param>
/// <param name="Level">By the latest baseline; null without one.</param>
public sealed record CaseHead(
    Guid Id, Guid CampaignId, string DivisionCode, string Village, string Township, ManagementLevel? Level, CaseStage Stage, Standing Standing);
