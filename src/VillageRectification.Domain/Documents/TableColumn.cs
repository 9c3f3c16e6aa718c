using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Heading">A line break in it stands where the words may be parted.</param>
/// <param name="IsText">Its cells are sentences, set from the left; others are centred.</param>
public sealed record TableColumn(string Heading, ColumnWidth Width = ColumnWidth.Rest, bool IsText = false)
{
    /// <summary>What its numbers are of, in this document; null where they open nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Key { get; init; }
}
