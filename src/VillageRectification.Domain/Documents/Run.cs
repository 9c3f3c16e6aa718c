using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Documents;

/// <summary>A piece of text.</summary>
/// <param name="Figure">The key of the figure that the text is the value of; null for plain words.</param>
/// <param name="Level">Set when the figure is narrowed to the villages of one level.</param>
public sealed record Run(string Text, string? Figure = null, ManagementLevel? Level = null);
