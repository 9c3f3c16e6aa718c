using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Documents;

/// <summary>An annex (附件), on pages of its own after the signature.</summary>
/// <param name="Label">附件, or 附件2 where there are several.</param>
public sealed record Annex(string Label, string Title, IReadOnlyList<Block> Blocks) : Block
{
    // Rows of one line that a page holds below label and title, at 6.2 mm and at 5 mm, and on a turned one at 6.2 mm and at 3.7 mm.
    private const int RowsOfAPage = 26;
    private const int ClosedRowsOfAPage = 33;
    private const int RowsOfATurnedPage = 19;

    // Characters on a line of the one column of sentences that a turned table has.
    private const int CharactersOfALine = 36;

    /// <summary>Its rows move together, so that a few do not spill over to a page of their own.</summary>
    [JsonIgnore]
    public bool IsCompact => Blocks is [Table table] && LinesOf(table) > (table.IsLandscape ? RowsOfATurnedPage : RowsOfAPage)
        && LinesOf(table) <= ClosedRowsOfAPage;

    /// <summary>It is printed on pages turned by a quarter.</summary>
    [JsonIgnore]
    public bool IsTurned => Blocks.Any(b => b is Table { IsLandscape: true });

    private static int LinesOf(Table table) => !table.IsLandscape ? table.Rows.Count : table.Rows.Sum(
        row => row.Index().Where(c => table.Columns[c.Index].IsText).Select(c => (c.Item.Length + CharactersOfALine - 1) / CharactersOfALine).Append(1).Max());

    public override IEnumerable<string> Lines() => [Label, Title, .. Blocks.SelectMany(b => b.Lines())];
}
