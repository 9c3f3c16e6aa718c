using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>Issues a bulletin alone: what was recorded before is counted, and nothing recorded later can bear its instant.</summary>
public static class BulletinIssue
{
    /// <param name="bulletin">Tracked, with its notes; its expected version is set.</param>
    /// <param name="reviewed">The fingerprint of the text that the issuer read.</param>
    /// <exception cref="RuleViolationException">Anything that <see cref="Bulletin.Issue"/> refuses.</exception>
    public static async Task IssueAsync(
        this AppDbContext db, Bulletin bulletin, string? reviewed, DateOnly today, Guid by, TimeProvider clock, CancellationToken ct)
    {
        await using var alone = await db.BeginAloneAsync(ct);
        // Loaded before the lock: a second click may have waited for the first.
        if (await db.Bulletins.AsNoTracking().AnyAsync(b => b.Id == bulletin.Id && b.State == BulletinState.Issued, ct))
        {
            throw new RuleViolationException([BulletinRefusal.AlreadyIssued()]);
        }

        var knownAt = await db.NextInstantAsync(clock, ct);
        var material = await db.BulletinMaterialAsync(bulletin, today, (day, instant) => db.FigureSetAsync(bulletin.CampaignId, day, ct, instant), knownAt, ct);
        RuleViolationException.ThrowIfAny([.. bulletin.AgainstIssuing(by, today), .. Praise.AgainstIssuing(Praise.Of(material))]);
        var evidence = await db.EvidenceOfAllAsync(material.Figures, ct, knownAt);
        var figures = material.Figures.Figures.Select(f => new BulletinFigure(f.Key, material.Figures.Value(f), evidence[f.Key].ToRows(material.Figures)));
        var number = await db.NextNumberAsync(bulletin.CampaignId, today, ct);
        var document = BulletinComposer.Compose(material);

        bulletin.Issue(document, [.. figures, .. document.OwnLists.Select(l => new BulletinFigure(l))], number, today, knownAt, by, reviewed);
        await db.SaveChangesAsync(ct);
        await alone.CommitAsync(ct);
    }
}
