using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>The numbers of a campaign's bulletins (第N期), which follow the order of their issue.</summary>
public static class BulletinNumbers
{
    /// <summary>The number of what is issued on a day. It is certain only for who saves alone (<see cref="BulletinIssue"/>).</summary>
    public static async Task<int> NextNumberAsync(this AppDbContext db, Guid campaignId, DateOnly on, CancellationToken ct)
    {
        var numbering = (await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == campaignId, ct)).Numbering;
        var last = await db.Bulletins.AsNoTracking().Where(b => b.CampaignId == campaignId && b.State == BulletinState.Issued)
            .GroupBy(b => b.NumberYear!.Value).Select(g => new { g.Key, Number = g.Max(b => b.Number!.Value) }).ToListAsync(ct);
        return numbering.Next(on.Year, [.. last.Select(n => (n.Key, n.Number))]);
    }

    /// <summary>The number that a draft will have if what comes before it is issued before it, corrections first, then by month.</summary>
    /// <param name="on">The day on which they would be issued.</param>
    public static async Task<int> ExpectedNumberAsync(this AppDbContext db, Bulletin draft, DateOnly on, CancellationToken ct)
    {
        var (corrects, first) = (draft.CorrectsId is not null, draft.FirstDay);
        var drafts = db.Bulletins.AsNoTracking().Where(b => b.CampaignId == draft.CampaignId && b.State != BulletinState.Issued && b.Id != draft.Id);
        var before = await (corrects
            ? drafts.CountAsync(b => b.CorrectsId != null && b.FirstDay < first, ct)
            : drafts.CountAsync(b => b.CorrectsId != null || b.FirstDay < first, ct));
        return await db.NextNumberAsync(draft.CampaignId, on, ct) + before;
    }
}
