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
    /// <param name="asOf">The month's last known day.</param>
    public static Task<ILookup<Guid, CaseFact>> DoubtsAsync(this AppDbContext db, Guid campaignId, DateOnly asOf, CancellationToken ct) =>
        db.TiesInDoubtAsync(campaignId, UnjudgedMonth.LastDayToBegin(Month.Of(asOf)), asOf, ct);

    /// <param name="doubts">Of every village; none where its month is judged.</param>
    public static bool IsUnjudged(this ILookup<Guid, CaseFact> doubts, CaseReading village, Capacity capacity, DateOnly today) =>
        doubts.UnjudgedIn(village, Month.Of(today), capacity, today) is not null;

    /// <summary>Why a village's month is not judged in a capacity; null when it is.</summary>
    /// <param name="doubts">Of every village; none where its month is judged.</param>
    /// <param name="village">As of the month's last known day.</param>
    public static UnjudgedMonth? UnjudgedIn(
        this ILookup<Guid, CaseFact> doubts, CaseReading village, Month month, Capacity capacity, DateOnly today)
    {
        CaseFact[] facts = [.. doubts[village.CaseId]];
        var hasCome = village.PresenceOf(capacity).LastOn is not null;
        return (facts.Length == 0 ? null : facts.UnjudgedIn(month, capacity, today, hasCome)) ?? village.UnjudgedIn(month, capacity, today);
    }
}
