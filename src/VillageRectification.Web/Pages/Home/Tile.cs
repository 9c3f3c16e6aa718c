namespace VillageRectification.Web.Pages.Home;

/// <summary>A figure as a tile that opens its records.</summary>
/// <param name="Unit">个村, 项.</param>
internal sealed record Tile(string Key, string Label, long? Value, string Unit, string? Note = null, bool IsBad = false)
{
    public Guid? CampaignId { get; init; }

    /// <summary>What the figure divides into; each opens its own list. They stand where the note would.</summary>
    public IReadOnlyList<(string Text, string Address)> Parts { get; init; } = [];
}
