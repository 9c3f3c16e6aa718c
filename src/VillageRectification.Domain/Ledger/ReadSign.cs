using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Ledger;

/// <summary>A mark of a month sheet that was read as somebody's.</summary>
/// <param name="Sign">As written, half-width and without blanks.</param>
/// <param name="Rows">In which it stands, from 1.</param>
public sealed record ReadSign(string Sign, Capacity Capacity, IReadOnlyList<int> Rows)
{
    /// <summary>As the workbook calls the sheet; null of a table of plain text.</summary>
    public string? Tab { get; init; }
}
