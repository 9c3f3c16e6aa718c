using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Documents;

/// <summary>A table. Its head is repeated on each page, and a row is never split.</summary>
/// <param name="IsLandscape">It is printed on pages turned by a quarter.</param>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, bool IsLandscape = false) : Block
{
    /// <summary>
    /// What each row is of, a division code, a record, a month: with the key of its column a number of it is a door. Null where rows open nothing.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Within { get; init; }

    // What stands on half a page.
    private const int MostRowsTogether = 16;

    /// <summary>It is so short that it is not parted where it would fall on two pages.</summary>
    [JsonIgnore]
    public bool IsShort => Rows.Count <= MostRowsTogether;

    /// <summary>The key by which a number of a cell opens; null where it is none.</summary>
    public string? KeyOf(int row, int column) =>
        Within is not null && row < Within.Count && Columns[column].Key is { } key && Rows[row][column].Any(char.IsAsciiDigit) ? key : null;

    public override IEnumerable<string> Lines() => Rows.Select(r => string.Join('|', r)).Prepend(string.Join('|', Columns.Select(c => c.Heading)));

    /// <summary>With a first column 序号 that counts the rows.</summary>
    public static Table Numbered(IEnumerable<TableColumn> columns, IEnumerable<string[]> rows) => new(
        [new("序号", ColumnWidth.Number), .. columns],
        [.. rows.Select((cells, i) => (string[])[Wording.Count(i + 1), .. cells])]);
}
