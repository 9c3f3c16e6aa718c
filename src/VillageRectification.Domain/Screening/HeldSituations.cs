using System.Globalization;

namespace VillageRectification.Domain.Screening;

/// <summary>Which situations hold, as it is stored: their numbers, the smallest first.</summary>
internal static class HeldSituations
{
    private const char Between = ',';

    public static string? Write(IEnumerable<int> numbers) =>
        numbers.Distinct().Order().Select(n => n.ToString(CultureInfo.InvariantCulture)).ToArray() is { Length: > 0 } written
            ? string.Join(Between, written)
            : null;

    public static IReadOnlyList<int> Read(string? text) =>
        text is null ? [] : [.. text.Split(Between).Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
}
