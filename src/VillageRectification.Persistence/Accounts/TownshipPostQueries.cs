using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Accounts;

/// <summary>
/// Which official holds which post, for who keeps the accounts: an administrator sees no case, and of the holders he is told their names and
/// posts, nothing of any village.
/// </summary>
public static class TownshipPostQueries
{
    private static readonly string[] ScopeFilter = [AppDbContext.ScopeFilter];

    /// <param name="townships">Nine digits each.</param>
    public static async Task<IReadOnlyList<TownshipPost>> TownshipPostsAsync(
        this AppDbContext db, IEnumerable<string> townships, DateOnly today, CancellationToken ct)
    {
        string[] codes = [.. townships.Distinct().Select(t => t + "000")];
        if (codes.Length == 0)
        {
            return [];
        }

        var rows = await (
            from holder in db.ResponsibilityHolders.IgnoreQueryFilters(ScopeFilter).InOrder()
            join campaign in db.Campaigns.IgnoreQueryFilters(ScopeFilter) on holder.CampaignId equals campaign.Id
            where codes.Contains(holder.DivisionCode) && holder.OccurredOn <= today && campaign.Start <= today
            select new { holder.DivisionCode, holder.Post, holder.Name, holder.OccurredOn, holder.LedgerRecordId, holder.CampaignId, campaign.Start })
            .ToListAsync(ct);
        return
        [
            .. rows.GroupBy(r => r.DivisionCode).SelectMany(township =>
            {
                var newest = township.OrderByDescending(r => r.Start).ThenByDescending(r => r.CampaignId).First().CampaignId;
                return township.Where(r => r.CampaignId == newest).GroupBy(r => r.Post).OrderBy(p => p.Key).Select(post =>
                {
                    var (names, since) = HeldPost.Now([.. post.Select(r => new HeldPost(r.Name, r.OccurredOn, r.LedgerRecordId))]);
                    return new TownshipPost(
                        township.Key[..DivisionCode.TownshipLength], post.Key, names, since, [.. post.Where(r => r.OccurredOn < since).Select(r => r.Name)]);
                });
            }),
        ];
    }
}
