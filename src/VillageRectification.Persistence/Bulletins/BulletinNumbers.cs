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
    /// <returns>Of what somebody issued since it was read the number that it has.</returns>
    public static async Task<int> ExpectedNumberAsync(this AppDbContext db, Bulletin draft, DateOnly on, CancellationToken ct) =>
        (await db.ExpectedNumbersAsync([draft.CampaignId], on, ct)).TryGetValue(draft.Id, out var expected) ? expected
            : await db.Bulletins.AsNoTracking().Where(b => b.Id == draft.Id).Select(b => b.Number).SingleOrDefaultAsync(ct)
                ?? await db.NextNumberAsync(draft.CampaignId, on, ct);

    /// <summary>The same of every draft of some campaigns.</summary>
    public static async Task<IReadOnlyDictionary<Guid, int>> ExpectedNumbersAsync(
        this AppDbContext db, IReadOnlyCollection<Guid> campaigns, DateOnly on, CancellationToken ct)
    {
        if (campaigns.Count == 0)
        {
            return new Dictionary<Guid, int>();
        }

        var drafts = await db.Bulletins.AsNoTracking().Where(b => campaigns.Contains(b.CampaignId) && b.State != BulletinState.Issued)
            .Select(b => new { b.Id, b.CampaignId, IsFirst = b.CorrectsId == null, b.FirstDay }).ToListAsync(ct);
        Dictionary<Guid, int> numbers = [];
        foreach (var campaign in drafts.GroupBy(d => d.CampaignId))
        {
            var next = await db.NextNumberAsync(campaign.Key, on, ct);
            foreach (var draft in campaign)
            {
                var before = campaign.Where(d => d.FirstDay < draft.FirstDay ? draft.IsFirst || !d.IsFirst : draft.IsFirst && !d.IsFirst);
                numbers[draft.Id] = next + before.Count();
            }
        }

        return numbers;
    }
}
