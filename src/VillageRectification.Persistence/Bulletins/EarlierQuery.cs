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
        var last = await db.Bulletins.AsNoTracking()
            .Where(b => b.CampaignId == bulletin.CampaignId && b.State == BulletinState.Issued && b.FirstDay < bulletin.FirstDay)
            .OrderByDescending(b => b.FirstDay)
            .Select(b => new Issued(b.Id, b.Number, b.AsOf!.Value, b.KnownAt!.Value, b.Figures.Select(f => new KeyValuePair<string, long?>(f.Key, f.Value)).ToList()))
            .FirstOrDefaultAsync(ct);
        if (last is null)
        {
            var monthBefore = Month.Before(frame.AsOf);
            var recount = monthBefore < frame.Campaign.Start ? null : await db.FigureSetAsync(bulletin.CampaignId, monthBefore, ct);
            return (recount is null ? null : new(null, recount.Figures.ToDictionary(f => f.Key, recount.Value)), []);
        }

        EarlierFigures earlier = new(last.Number, last.Figures.ToDictionary());
        return (earlier, await db.CorrectionsAsync(bulletin.CampaignId, last, ct));
    }

    private static async Task<IReadOnlyList<FigureCorrection>> CorrectionsAsync(this AppDbContext db, Guid campaignId, Issued last, CancellationToken ct)
    {
        var recount = await db.FigureSetAsync(campaignId, last.AsOf, ct);
        var differing = last.Figures
            .Select(stored => (Stored: stored, Figure: recount?.Find(stored.Key)))
            .Where(f => f.Figure is not null && recount!.Value(f.Figure) != f.Stored.Value)
            .OrderBy(f => f.Figure!.Name)
            .ToArray();
        if (differing.Length == 0)
        {
            return [];
        }

        // What the figures stand on is long; it is read only to say what changed.
        var evidence = await db.Bulletins.AsNoTracking().Where(b => b.Id == last.Id).SelectMany(b => b.Figures).Select(f => f.Evidence).ToListAsync(ct);
        var changed = new ChangedRecords(
            evidence.SelectMany(e => e), await db.EvidenceOfAllAsync(recount!, ct), await db.ChangedPresenceAsync(recount!, last.KnownAt, ct), recount!);
        return [.. differing.Select(f => new FigureCorrection(f.Stored.Key, f.Stored.Value, recount!.Value(f.Figure!), changed.Of(f.Figure!)))];
    }

    private sealed record Issued(Guid Id, int Number, DateOnly AsOf, DateTime KnownAt, List<KeyValuePair<string, long?>> Figures);
}
