namespace VillageRectification.Web.Pages.Home;

/// <summary>A figure as a tile that opens its records.</summary>
internal sealed record Tile(string Key, string Label, long? Value, string? Note = null, bool IsBad = false)
{
    public Guid? CampaignId { get; init; }
}
