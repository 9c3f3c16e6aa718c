using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Teams;

/// <summary>Who holds the posts of a township.</summary>
public static class HolderReading
{
    /// <summary>Who was named last for the post; null where nobody was.</summary>
    /// <param name="holders">Of one township, live, up to a day.</param>
    public static ResponsibilityHolder? Last(this IEnumerable<ResponsibilityHolder> holders, HolderPost post) =>
        holders.Named(post).LastOrDefault();

    /// <summary>Who was named for the post, in their order: of each day those of <see cref="OfDay"/>.</summary>
    /// <param name="holders">Of one township and campaign, live.</param>
    public static IEnumerable<ResponsibilityHolder> Named(this IEnumerable<ResponsibilityHolder> holders, HolderPost post) =>
        holders.Where(h => h.Post == post).Chronological().GroupBy(h => h.OccurredOn).SelectMany(day => OfDay(day, h => h.LedgerRecordId, h => h.Name));

    /// <summary>
    /// Who took a post on one day. A ledger names a township's holders once a village, so many rows say the same: each row's last word counts, a name
    /// stands once, and where rows disagree all names are told. What was written by hand of that day settles it.
    /// </summary>
    /// <param name="inOrder">Of one post and day, in their order.</param>
    /// <param name="row">The row of the ledger that says it; null where it was written by hand.</param>
    public static IReadOnlyList<T> OfDay<T>(IEnumerable<T> inOrder, Func<T, Guid?> row, Func<T, string> name)
    {
        var rows = inOrder.ToLookup(row);
        return rows.Contains(null) ? [rows[null].Last()] : [.. rows.Select(r => r.Last()).DistinctBy(name)];
    }
}
