namespace VillageRectification.Domain.Documents;

/// <summary>An annex (附件), on pages of its own after the signature.</summary>
/// <param name="Label">附件, or 附件2 where there are several.</param>
public sealed record Annex(string Label, string Title, IReadOnlyList<Block> Blocks) : Block
{
    public override IEnumerable<string> Lines() => [Label, Title, .. Blocks.SelectMany(b => b.Lines())];
}
