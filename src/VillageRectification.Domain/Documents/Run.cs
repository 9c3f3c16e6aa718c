using System.Text.Json.Serialization;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Documents;

/// <summary>A piece of text.</summary>
/// <param name="Figure">The key of the figure that the text is the value of; null for plain words.</param>
/// <param name="Level">Set when the figure is narrowed to the villages of one level.</param>
public sealed record Run(string Text, string? Figure = null, ManagementLevel? Level = null)
{
    /// <summary>What a number without a figure is called where the paragraph is reworded; null where the words around it say so.</summary>
    [JsonIgnore]
    public string? Name { get; init; }
}
