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
        this AppDbContext db, Bulletin bulletin, FigureFrame frame, CancellationToken ct)
    {
        var last = await db.Bulletins.AsNoTracking().Include(b => b.Figures)
            .Where(b => b.CampaignId == bulletin.CampaignId && b.State == BulletinState.Issued && b.FirstDay < bulletin.FirstDay)
            .OrderByDescending(b => b.FirstDay)
            .FirstOrDefaultAsync(ct);
        if (last is null)
        {
            var monthBefore = Month.Before(frame.AsOf);
            var recount = monthBefore < frame.Campaign.Start ? null : await db.FigureSetAsync(bulletin.CampaignId, monthBefore, ct);
            return (recount is null ? null : new(null, recount.Figures.ToDictionary(f => f.Key, recount.Value)), []);
        }

        EarlierFigures earlier = new(last.Number, last.Figures.ToDictionary(f => f.Key, f => f.Value));
        return (earlier, await db.CorrectionsAsync(last, ct));
    }

    private static async Task<IReadOnlyList<FigureCorrection>> CorrectionsAsync(this AppDbContext db, Bulletin last, CancellationToken ct)
    {
        var recount = await db.FigureSetAsync(last.CampaignId, last.AsOf!.Value, ct);
        var differing = last.Figures
            .Select(stored => (Stored: stored, Figure: recount?.Find(stored.Key)))
            .Where(f => f.Figure is not null && recount!.Value(f.Figure) != f.Stored.Value)
            .OrderBy(f => f.Figure!.Name)
            .ToArray();
        if (differing.Length == 0)
        {
            return [];
        }

        var changed = new ChangedRecords(
            last.Figures.SelectMany(f => f.Evidence), await db.EvidenceOfAllAsync(recount!, ct), await db.ChangedPresenceAsync(recount!, last.KnownAt!.Value, ct), recount!);
        return [.. differing.Select(f => new FigureCorrection(f.Stored.Key, f.Stored.Value, recount!.Value(f.Figure!), changed.Of(f.Figure!)))];
    }
}
