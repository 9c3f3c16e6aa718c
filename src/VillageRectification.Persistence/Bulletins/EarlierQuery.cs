using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>What a bulletin compares itself with, and what of the last one no longer holds.</summary>
internal static class EarlierQuery
{
    public static async Task<(EarlierFigures? Earlier, IReadOnlyList<FigureCorrection> Corrections)> EarlierAsync(
        this AppDbContext db, Bulletin bulletin, CampaignHead campaign, CancellationToken ct)
    {
        var last = await db.Bulletins.AsNoTracking().Include(b => b.Figures)
            .Where(b => b.CampaignId == bulletin.CampaignId && b.State == BulletinState.Issued && b.FirstDay < bulletin.FirstDay)
            .OrderByDescending(b => b.FirstDay)
            .FirstOrDefaultAsync(ct);
        if (last is null)
        {
            var monthBefore = bulletin.Month.Previous.Last;
            var recount = monthBefore < campaign.Start ? null : await db.FigureSetAsync(bulletin.CampaignId, monthBefore, ct);
            return (recount is null ? null : new(null, recount.Figures.ToDictionary(f => f.Key, recount.Value)), []);
        }

        EarlierFigures earlier = new(last.Number, last.Figures.ToDictionary(f => f.Key, f => f.Value));
        return (earlier, await db.CorrectionsAsync(last, ct));
    }

    private static async Task<IReadOnlyList<FigureCorrection>> CorrectionsAsync(this AppDbContext db, Bulletin last, CancellationToken ct)
    {
        var recount = await db.FigureSetAsync(last.CampaignId, last.AsOf!.Value, ct);
        List<FigureCorrection> corrections = [];
        foreach (var stored in last.Figures)
        {
            if (recount?.Find(stored.Key) is { } figure && recount.Value(figure) is var now && now != stored.Value)
            {
                var evidence = await db.EvidenceAsync(recount, figure, ct);
                corrections.Add(new(stored.Key, stored.Value, now, Differing(stored.Evidence, evidence.ToRows(recount))));
            }
        }

        return [.. corrections.OrderBy(c => recount!.Find(c.Key)!.Name)];
    }

    private static IReadOnlyList<EvidenceRow> Differing(IReadOnlyList<EvidenceRow> then, IReadOnlyList<EvidenceRow> now)
    {
        var (before, after) = (then.Select(e => e.Id).ToHashSet(), now.Select(e => e.Id).ToHashSet());
        return [.. now.Where(e => !before.Contains(e.Id)).Concat(then.Where(e => !after.Contains(e.Id))).DistinctBy(e => (e.Village, e.Kind, e.OccurredOn))];
    }
}
