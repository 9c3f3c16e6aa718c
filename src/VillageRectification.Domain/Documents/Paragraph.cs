using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Documents;

/// <summary>
/// A paragraph: an optional lead set in Kai on a line of its own (（一）班子建设。) and its text in runs, so that each figure stays a door to its records.
/// </summary>
/// <param name="IsNote">An editor wrote it.</param>
public sealed record Paragraph(string? Lead, IReadOnlyList<Run> Runs, bool IsNote = false) : Block
{
    /// <summary>As it was computed, where an editor said it in other words; not kept with what is issued.</summary>
    [JsonIgnore]
    public Paragraph? Computed { get; init; }

    /// <summary>The text without its doors.</summary>
    [JsonIgnore]
    public string Text => Lead + string.Concat(Runs.Select(r => r.Text));

    /// <summary>All of it is a heading, in which numbers are doors too.</summary>
    [JsonIgnore]
    public bool IsHeading { get; init; }

    /// <summary>The lead as the heading that it is, on a line of its own; before text its stop is left out. Null without one.</summary>
    [JsonIgnore]
    public string? Heading => IsHeading ? Text : Runs.Count > 0 ? Lead?.TrimEnd('。') : Lead;

    /// <summary>What stands below the heading.</summary>
    [JsonIgnore]
    public IReadOnlyList<Run> Body => IsHeading ? [] : Runs;

    public override IEnumerable<string> Lines() => [Text];
}
