using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Documents;

/// <summary>A paragraph: an optional lead set in Kai (（一）班子建设。) and its text in runs, so that each figure stays a door to its records.</summary>
/// <param name="IsNote">An editor wrote it.</param>
public sealed record Paragraph(string? Lead, IReadOnlyList<Run> Runs, bool IsNote = false) : Block
{
    /// <summary>The text without its doors.</summary>
    [JsonIgnore]
    public string Text => Lead + string.Concat(Runs.Select(r => r.Text));

    public override IEnumerable<string> Lines() => [Text];
}
