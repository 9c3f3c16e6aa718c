using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>The villages whose running month may not be judged (未判定), with what was written down of since when whom is there.</summary>
internal static class PresenceDoubts
{
    /// <summary>Before the middle of a month nobody is late for it, and nobody is asked.</summary>
    public static async Task<ILookup<Guid, CaseFact>> DoubtsAsync(this AppDbContext db, Guid campaignId, DateOnly today, CancellationToken ct)
    {
        var middle = UnjudgedMonth.LastDayToBegin(Month.Of(today));
        return today > middle ? await db.TiesInDoubtAsync(campaignId, middle, today, ct) : Array.Empty<CaseFact>().ToLookup(f => f.CaseId);
    }

    /// <param name="doubts">Of one village; none where its month is judged.</param>
    public static bool IsUnjudged(this IReadOnlyCollection<CaseFact> doubts, Capacity capacity, DateOnly today) =>
        doubts.Count > 0 && doubts.UnjudgedIn(Month.Of(today), capacity, today) is not null;
}
