using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Documents;

/// <summary>An annex (附件), on pages of its own after the signature.</summary>
/// <param name="Label">附件, or 附件2 where there are several.</param>
public sealed record Annex(string Label, string Title, IReadOnlyList<Block> Blocks) : Block
{
    // Rows of one line that a page holds below label and title, at 6.2 mm and at 5 mm.
    private const int RowsOfAPage = 26;
    private const int ClosedRowsOfAPage = 33;

    /// <summary>Its rows move together, so that a few do not spill over to a page of their own.</summary>
    [JsonIgnore]
    public bool IsCompact => Blocks is [Table { IsLandscape: false, Rows.Count: > RowsOfAPage and <= ClosedRowsOfAPage }];

    public override IEnumerable<string> Lines() => [Label, Title, .. Blocks.SelectMany(b => b.Lines())];
}
