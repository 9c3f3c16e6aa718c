using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Teams;

/// <summary>Who holds the posts of a township.</summary>
public static class HolderReading
{
    /// <summary>Who was named last for the post; null where nobody was.</summary>
    /// <param name="holders">Of one township, live, up to a day.</param>
    public static ResponsibilityHolder? Last(this IEnumerable<ResponsibilityHolder> holders, HolderPost post) =>
        holders.Named(post).LastOrDefault();

    /// <summary>
    /// Who was named for the post, in their order. A ledger names a township's holders once a village, so many rows say the same of one day: a name
    /// stands once, and what was written by hand of that day settles it.
    /// </summary>
    /// <param name="holders">Of one township and campaign, live.</param>
    public static IEnumerable<ResponsibilityHolder> Named(this IEnumerable<ResponsibilityHolder> holders, HolderPost post) =>
        holders.Where(h => h.Post == post).GroupBy(h => h.OccurredOn).OrderBy(g => g.Key).SelectMany(
            day => day.Where(h => h.LedgerRecordId is null).Chronological().LastOrDefault() is { } byHand
                ? [byHand] : day.Chronological().DistinctBy(h => h.Name));
}
