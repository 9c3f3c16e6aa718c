using System.Globalization;

namespace VillageRectification.Documents.Ledger.Marks;

/// <summary>Cells that a sheet shows as one: what stands in the first is seen.</summary>
/// <param name="First">Row from 1, column from 0.</param>
internal sealed record MergedRange((int Row, int Column) First, (int Row, int Column) Last)
{
    /// <param name="reference">D2:D3. Null for what is none.</param>
    public static MergedRange? Of(string? reference) =>
        reference?.Replace("$", "", StringComparison.Ordinal).Split(':') is [var first, var last]
            && Cell(first) is { } from && Cell(last) is { } to ? new(from, to) : null;

    public bool Holds(int row, int column) => row >= First.Row && row <= Last.Row && column >= First.Column && column <= Last.Column;

    private static (int Row, int Column)? Cell(string place) => ColumnLetters.IndexOf(place) is >= 0 and var column
        && int.TryParse(string.Concat(place.SkipWhile(char.IsAsciiLetter)), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? (row, column) : null;
}
