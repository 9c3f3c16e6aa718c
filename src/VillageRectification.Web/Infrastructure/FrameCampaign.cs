namespace VillageRectification.Web.Infrastructure;

/// <summary>The campaign that a page belongs to, as far as the layout shows it.</summary>
internal sealed record FrameCampaign(Guid Id, string Name, string Label, string CountyCode, string CountyName, DateOnly Start, DateOnly Deadline);
