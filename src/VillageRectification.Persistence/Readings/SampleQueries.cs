using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;

namespace VillageRectification.Persistence.Readings;

/// <summary>The samples that were drawn.</summary>
public static class SampleQueries
{
    /// <summary>Of a campaign, the first one first, whatever their day.</summary>
    public static CampaignQuestion<SampleDraw> Draws { get; } = new(
        static (db, campaign) => db.SampleDraws.AsNoTracking().Where(d => d.CampaignId == campaign).InOrder(),
        (draw, caller) => caller.Scope.Contains(draw.DivisionCode) && (caller.Role is not Role.City || draw.Among is OfCity));

    // The city knows its own, which are of submitted cases alone.
    private const SampleList OfCity = SampleList.ToVerify;

    /// <summary>Those that the reader may know of.</summary>
    public static IQueryable<SampleDraw> SeenDraws(this AppDbContext db) => db.Caller.Role is Role.City
        ? db.SampleDraws.AsNoTracking().Where(d => d.Among == OfCity)
        : db.SampleDraws.AsNoTracking();

    /// <summary>Of a campaign, the first one first; nothing where the reader does not work with the whole county.</summary>
    public static async Task<IReadOnlyList<SampleDraw>> DrawsAsync(this AppDbContext db, Guid campaignId, CancellationToken ct) =>
        await db.SeenDraws().Where(d => d.CampaignId == campaignId).InOrder().ToListAsync(ct);
}
