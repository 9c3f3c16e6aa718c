using System.Globalization;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>Values as the cells of a <see cref="LedgerRow"/> have them.</summary>
internal static class CellText
{
    public static string? ToCell(this DateOnly? day) => day?.ToCell();

    public static string ToCell(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? ToCell(this int? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string? ToCell(this long? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string ToCell(this long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? ToCell(this bool? answer) => answer is { } said ? said ? LedgerChoices.Yes : LedgerChoices.No : null;

    /// <summary>The words that fit into the cell together, parted by 、; null for none.</summary>
    public static string? ToCell(this IEnumerable<string> names, int maxLength)
    {
        var cell = names.Distinct().Aggregate("", (all, name) => all.Length == 0 ? name : all.Length + 1 + name.Length <= maxLength ? $"{all}、{name}" : all);
        return cell.Length == 0 ? null : cell;
    }
}
