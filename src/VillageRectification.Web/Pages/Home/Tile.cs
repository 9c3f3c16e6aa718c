using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Web.Pages.Home;

/// <summary>A figure as a tile that opens its records.</summary>
/// <param name="Unit">个村, 项.</param>
internal sealed record Tile(string Key, string Label, long? Value, string Unit, string? Note = null, bool IsBad = false)
{
    public Guid? CampaignId { get; init; }

    /// <summary>3030, as the figure's own page and a bulletin print it; 未填 when it is unknown.</summary>
    public string Number => Value is { } known ? new Number(known).ToString() : FieldWords.Unknown;

    /// <summary>What the figure divides into; each opens its own list. They stand where the note would.</summary>
    public IReadOnlyList<(string Text, string Address)> Parts { get; init; } = [];
}
