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

    /// <summary>A division code where the figure is narrowed to what lies within it: a township, a village.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Within { get; init; }

    /// <summary>What is behind it when <see cref="Figure"/> is no figure of the campaign. Kept beside the text once it is issued, and null then.</summary>
    [JsonIgnore]
    public OwnList? List { get; init; }

    /// <summary>
    /// What the text itself counted where it came to the same as the figure that the number opens to. Kept beside the text once it is issued, for the two
    /// may come apart by then.
    /// </summary>
    [JsonIgnore]
    public OwnList? Also { get; init; }

    /// <summary>A number that its paragraph alone tells; where the paragraph is reworded it is called by the words around it.</summary>
    [JsonIgnore]
    public bool IsOfText => Figure is null || List is not null || Within is not null;
}
