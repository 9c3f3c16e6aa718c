using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Teams;

/// <summary>Who holds the posts of a township.</summary>
public static class HolderReading
{
    /// <summary>Who was named last for the post; null where nobody was.</summary>
    /// <param name="holders">Of one township, live, up to a day.</param>
    public static ResponsibilityHolder? Last(this IEnumerable<ResponsibilityHolder> holders, HolderPost post) =>
        holders.Where(h => h.Post == post).Chronological().LastOrDefault();
}
