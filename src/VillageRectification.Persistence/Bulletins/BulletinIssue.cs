using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence.Interceptors;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>Issues a bulletin alone: what was recorded before is counted, and nothing recorded later can bear its instant.</summary>
public static class BulletinIssue
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    /// <param name="bulletin">Tracked, with its notes; its expected version is set.</param>
    /// <param name="reviewed">The fingerprint of the text that the issuer read.</param>
    /// <exception cref="RuleViolationException">Anything that <see cref="Bulletin.Issue"/> refuses.</exception>
    public static async Task IssueAsync(
        this AppDbContext db, Bulletin bulletin, string? reviewed, DateOnly today, Guid by, TimeProvider clock, CancellationToken ct)
    {
        await using var alone = await db.BeginAloneAsync(ct);
        var knownAt = clock.Instant();
        var material = await db.BulletinMaterialAsync(bulletin, bulletin.CountsTo(today), knownAt, ct);
        List<BulletinFigure> figures = [];
        foreach (var figure in material.Figures.Figures)
        {
            figures.Add(new(figure.Key, material.Figures.Value(figure), await db.RowsBehindAsync(material.Figures, figure, knownAt, ct)));
        }

        bulletin.Issue(BulletinComposer.Compose(material), figures, today, knownAt, by, reviewed);
        await db.SaveChangesAsync(ct);
        while (clock.Instant() <= knownAt)
        {
            await Task.Delay(Tick, clock, ct);
        }

        await alone.CommitAsync(ct);
    }
}
