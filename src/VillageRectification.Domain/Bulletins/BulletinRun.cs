namespace VillageRectification.Domain.Bulletins;

/// <summary>A piece of text.</summary>
/// <param name="Figure">The key of the figure that the text is the value of; null for plain words.</param>
/// <param name="Level">Set when the figure is narrowed to the villages of one level.</param>
public sealed record BulletinRun(string Text, string? Figure = null, Campaigns.ManagementLevel? Level = null);
