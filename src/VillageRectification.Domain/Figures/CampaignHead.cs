namespace VillageRectification.Domain.Figures;

/// <summary>What identifies a campaign to its readers.</summary>
/// <param name="CountyCode">Six digits.</param>
public sealed record CampaignHead(Guid Id, string Name, string CountyCode, string CountyName, string Label, DateOnly Start, DateOnly Deadline);
