namespace VillageRectification.Domain.Cases;

/// <summary>"A second listing within five years is shown wherever the village is."</summary>
public static class ListingYears
{
    public const int LookedBack = 5;

    /// <summary>The years of listings that are shown beside one that begins on a day, each once, the first one first.</summary>
    public static IReadOnlyList<int> Before(DateOnly start, IEnumerable<int> years) =>
        [.. years.Where(y => start.Year - y <= LookedBack).Distinct().Order()];
}
