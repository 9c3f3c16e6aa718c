namespace VillageRectification.Domain.Screening;

/// <summary>
/// Whether every township lists the same share of its villages (平均摊派): one share, of which each township's number is that of its villages,
/// half up. It says nothing of why; but a village is listed for what holds of it.
/// </summary>
public static class EvenShare
{
    /// <summary>With fewer townships a common share is chance.</summary>
    public const int FewestTownships = 3;

    /// <summary>Whether it looks like one: each township lists some, and somewhere more villages have situations than are listed.</summary>
    public static bool Is(IReadOnlyCollection<TownshipCount> townships) =>
        townships.Count >= FewestTownships && townships.All(t => t.Listed > 0) && townships.Any(t => t.Held > t.Listed) && HasOneShare(townships);

    // The shares that round to a township's number are from (2n − 1) / 2v up to, and without, (2n + 1) / 2v: all of them have to have one in common.
    private static bool HasOneShare(IReadOnlyCollection<TownshipCount> townships) => townships.All(low => townships.All(high =>
        ((2L * low.Listed) - 1) * high.Villages < ((2L * high.Listed) + 1) * low.Villages));
}
