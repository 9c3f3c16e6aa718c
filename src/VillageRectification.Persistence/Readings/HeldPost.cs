using VillageRectification.Domain.Teams;

namespace VillageRectification.Persistence.Readings;

/// <summary>Somebody took one of a township's posts, as one row says it.</summary>
/// <param name="LedgerRow">Null where it was written by hand.</param>
internal sealed record HeldPost(string Name, DateOnly Since, Guid? LedgerRow)
{
    /// <summary>Who holds it by now.</summary>
    /// <param name="inOrder">Of one post, in their order.</param>
    public static (string Names, DateOnly Since) Now(IReadOnlyList<HeldPost> inOrder)
    {
        var since = inOrder[^1].Since;
        return (string.Join('、', HolderReading.OfDay(inOrder.Where(h => h.Since == since), h => h.LedgerRow, h => h.Name).Select(h => h.Name)), since);
    }
}
