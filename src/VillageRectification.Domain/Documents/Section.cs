using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Documents;

/// <summary>A part with its heading (一、总体情况, set in Hei).</summary>
/// <param name="Key">What the part is called in addresses; null for one that is never named.</param>
public sealed record Section(string Heading, IReadOnlyList<Block> Blocks, string? Key = null) : Block
{
    public override IEnumerable<string> Lines() => Blocks.SelectMany(b => b.Lines()).Prepend(Heading);

    /// <summary>The paragraphs, without tables.</summary>
    [JsonIgnore]
    public IEnumerable<Paragraph> Paragraphs => Blocks.OfType<Paragraph>();
}
