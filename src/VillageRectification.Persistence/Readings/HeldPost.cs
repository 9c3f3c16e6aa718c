namespace VillageRectification.Persistence.Readings;

/// <summary>Somebody took one of a township's posts, as one row says it.</summary>
/// <param name="LedgerRow">Null where it was written by hand.</param>
internal sealed record HeldPost(string Name, DateOnly Since, Guid? LedgerRow)
{
    /// <summary>Who holds it by now.</summary>
    /// <param name="inOrder">Of one post, in their order.</param>
    // A ledger names a township's holders once a village, so many rows say the same of one day. Each row's last word counts, and where
    // rows disagree all names are told. What was written by hand of that day settles it.
    public static (string Names, DateOnly Since) Now(IReadOnlyList<HeldPost> inOrder)
    {
        var since = inOrder[^1].Since;
        var rowsOfDay = inOrder.Where(h => h.Since == since).ToLookup(h => h.LedgerRow);
        return (
            rowsOfDay.Contains(null) ? rowsOfDay[null].Last().Name : string.Join('、', rowsOfDay.Select(row => row.Last().Name).Distinct()), since);
    }
}
