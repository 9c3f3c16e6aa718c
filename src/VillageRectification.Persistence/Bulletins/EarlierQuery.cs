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
        this AppDbContext db, Bulletin bulletin, FigureFrame frame, DateOnly today, FiguresOn read, CancellationToken ct)
    {
        var last = await db.Bulletins.AsNoTracking()
            .Where(b => b.CampaignId == bulletin.CampaignId && b.State == BulletinState.Issued && b.FirstDay < bulletin.FirstDay)
            .OrderByDescending(b => b.FirstDay).ThenByDescending(b => b.KnownAt)
            .AsIssued()
            .FirstOrDefaultAsync(ct);
        if (last is null)
        {
            // While the month runs, too, it is compared with the whole month before.
            var monthBefore = Month.Of(frame.AsOf).Previous.Last;
            var recount = monthBefore < frame.Campaign.Start ? null : await read(monthBefore, null);
            return (recount is null ? null : new(null, recount.Figures.ToDictionary(f => f.Key, recount.Value)), []);
        }

        var now = await db.RecountAsync(bulletin.CampaignId, last, read, ct);
        return (
            EarlierFigures.Of(last.Number, last.Figures.ToDictionary(), now),
            now is null ? [] : await db.CorrectionsAsync(bulletin.CampaignId, last, now, today, read, ct));
    }

    /// <summary>What a correction takes the place of; null for the first bulletin of a month.</summary>
    public static async Task<CorrectedBulletin?> CorrectedAsync(
        this AppDbContext db, Bulletin bulletin, DateOnly today, FiguresOn read, CancellationToken ct)
    {
        if (bulletin.CorrectsId is not { } id)
        {
            return null;
        }

        var wrong = await db.Bulletins.AsNoTracking().Where(b => b.Id == id).AsIssued().SingleAsync(ct);
        return new(wrong.Number, await db.RecountAsync(bulletin.CampaignId, wrong, read, ct) is not { } now ? []
            : await db.CorrectionsAsync(bulletin.CampaignId, wrong, now, today, read, ct))
        {
            Printed = await db.Bulletins.AsNoTracking().Where(b => b.Id == id).Select(b => b.Document).SingleAsync(ct) is { } printed
                ? BulletinComposer.Body(printed) : null,
        };
    }

    // What its figures stand on is long and not read here.
    internal static IQueryable<IssuedFigures> AsIssued(this IQueryable<Bulletin> issued) => issued.Select(b => new IssuedFigures(
        b.Id, b.Number!.Value, b.AsOf!.Value, b.KnownAt!.Value, b.Figures.Select(f => new KeyValuePair<string, long?>(f.Key, f.Value)).ToList()));
}
