using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>What of a bulletin no longer holds, and which records are the reason.</summary>
public static class CorrectionQuery
{
    internal static async Task<IReadOnlyList<FigureCorrection>> CorrectionsAsync(
        this AppDbContext db, Guid campaignId, IssuedFigures issued, DateOnly today, FiguresOn read, CancellationToken ct)
    {
        var (asOf, knownAt) = (issued.AsOf, issued.KnownAt);
        if (await read(asOf, null) is not { } now || !await db.ChangedSince(campaignId, knownAt).AnyAsync(f => f.OccurredOn <= asOf, ct))
        {
            return [];
        }

        var then = (await read(asOf, knownAt))!;
        var printed = await db.Bulletins.AsNoTracking().AsSplitQuery()
            .Include(b => b.Notes).Include(b => b.Rewordings).Include(b => b.LeftOut).Include(b => b.Kept)
            .SingleAsync(b => b.Id == issued.Id, ct);
        var own = await db.Bulletins.AsNoTracking().Where(b => b.Id == issued.Id).SelectMany(b => b.Figures).Where(f => f.Title != null).ToListAsync(ct);
        var material = await db.MonthAsync(printed, now, today, ct);
        var again = BulletinComposer.Compose(material);
        return
        [
            .. await db.CorrectionsAsync(issued.Figures.ToDictionary(), then, material, knownAt, _ => [printed.Document!, again], ct),
            .. FigureCorrection.Own(own, again),
        ];
    }

    /// <summary>Of the figures that a bulletin prints, those that were others at that instant, each with the records that moved it since.</summary>
    /// <param name="now">As they are counted now.</param>
    /// <param name="knownAt">UTC.</param>
    /// <param name="read">As of <see cref="BulletinMaterialQuery.BulletinMaterialAsync"/>.</param>
    public static async Task<IReadOnlyList<FigureCorrection>> MovedSinceAsync(
        this AppDbContext db, FigureSet now, DateTime knownAt, FiguresOn read, CancellationToken ct) =>
        !await db.ChangedSince(now.Frame.Campaign.Id, knownAt).AnyAsync(ct)
            || await read(now.Frame.AsOf, knownAt) is not { } then ? []
            : await db.CorrectionsAsync(
                then.Figures.ToDictionary(f => f.Key, then.Value), then, await db.MaterialAsync(now, ct), knownAt,
                materials => materials.Select(BulletinComposer.Compose), ct);

    /// <param name="print">The texts of then and of now, from what they are composed of.</param>
    private static async Task<IReadOnlyList<FigureCorrection>> CorrectionsAsync(
        this AppDbContext db, Dictionary<string, long?> stored, FigureSet then, BulletinMaterial material, DateTime knownAt,
        Func<IEnumerable<BulletinMaterial>, IEnumerable<OfficialDocument>> print, CancellationToken ct)
    {
        var now = material.Figures;
        var changes = await db.ChangesAsync(now.Frame.Campaign.Id, knownAt, ct);
        var before = new BulletinMaterial(then)
        {
            // Days that nobody wrote down then were said to be unknown, whatever the count came to.
            Recorded = material.Recorded with { Capacities = await db.CapacitiesAsync(now.Frame.Campaign.Id, now.Frame.AsOf, knownAt, ct) },
            Persons = then.Readings.ToDictionary(r => r.CaseId, r => r.Persons),
        };
        var all = FigureCorrection.All(
            stored, before, material, changes, await db.KeptAsync(changes, knownAt, ct), await db.PresenceDaysAsync(now, knownAt, ct));
        return
        [
            .. all.Count == 0 ? [] : FigureCorrection.Printed(all, print([before, material]), material),
            .. FigureCorrection.Levels(then, now, changes),
        ];
    }

    private static async Task<IReadOnlyList<ChangedRecord>> ChangesAsync(this AppDbContext db, Guid campaignId, DateTime knownAt, CancellationToken ct) =>
        ChangedRecord.Of(await db.ChangedSince(campaignId, knownAt).ToListAsync(ct), knownAt);

    /// <summary>
    /// What was known then and still is, of the measures and teams of which something changed, and of every village where one did all its
    /// problems, its applications and verdicts, or its committees.
    /// </summary>
    private static async Task<IReadOnlyList<CaseFact>> KeptAsync(
        this AppDbContext db, IReadOnlyList<ChangedRecord> changes, DateTime knownAt, CancellationToken ct)
    {
        var told = changes.Select(c => c.Told).ToArray();
        Guid[] measures =
        [
            .. told.OfType<Measure>().Select(m => m.RecordId).Union(told.OfType<MeasureOutcome>().Select(o => o.MeasureRecordId))
                .Union(told.OfType<MeasureRevision>().Select(r => r.MeasureRecordId)),
        ];
        Guid[] villages = [.. told.Where(f => f is Problem or ProblemStatusChange or ProblemExtension).Select(f => f.CaseId).Distinct()];
        Guid[] teams = [.. told.Where(f => f is TeamMember or PostRelease or TeamDeparture).Select(f => f.CaseId).Distinct()];
        Guid[] applicants = [.. told.Where(f => f is AcceptanceApplication or ApplicationWithdrawal or Inspection).Select(f => f.CaseId).Distinct()];
        Guid[] committees = [.. told.Where(f => f is Baseline or CommitteeChange).Select(f => f.CaseId).Distinct()];
        return
        [
            .. await KeptOf<Baseline>(b => committees.Contains(b.CaseId)),
            .. await KeptOf<CommitteeChange>(c => committees.Contains(c.CaseId)),
            .. await KeptOf<AcceptanceApplication>(a => applicants.Contains(a.CaseId)),
            .. await KeptOf<ApplicationWithdrawal>(w => applicants.Contains(w.CaseId)),
            .. await KeptOf<Inspection>(i => applicants.Contains(i.CaseId)),
            .. await KeptOf<Measure>(m => measures.Contains(m.RecordId)),
            .. await KeptOf<MeasureRevision>(r => measures.Contains(r.MeasureRecordId)),
            .. await KeptOf<MeasureOutcome>(o => measures.Contains(o.MeasureRecordId)),
            .. await KeptOf<Problem>(p => villages.Contains(p.CaseId)),
            .. await KeptOf<ProblemExtension>(e => villages.Contains(e.CaseId)),
            .. await KeptOf<ProblemStatusChange>(s => villages.Contains(s.CaseId)),
            .. await KeptOf<TeamMember>(m => teams.Contains(m.CaseId)),
            .. await KeptOf<PostRelease>(r => teams.Contains(r.CaseId)),
            .. await KeptOf<TeamDeparture>(d => teams.Contains(d.CaseId)),
        ];

        Task<List<T>> KeptOf<T>(Expression<Func<T, bool>> which)
            where T : CaseFact =>
            db.EveryVersion<T>().Where(which).Where(f => f.RecordedAt <= knownAt && f.VoidedAt == null).ToListAsync(ct);
    }

    private static async Task<PresenceDays> PresenceDaysAsync(this AppDbContext db, FigureSet now, DateTime knownAt, CancellationToken ct)
    {
        var first = now.Frame.Month.First;
        var entries = await db.EveryVersion<PresenceEntry>()
            .Where(p => p.WeekEnding >= first && p.OccurredOn <= now.Frame.AsOf && db.Cases.Any(c => c.Id == p.CaseId && c.CampaignId == now.Frame.Campaign.Id))
            .Where(p => p.VoidedAt == null || p.VoidedAt > knownAt)
            .Select(p => new { p.CaseId, p.OccurredOn, p.Capacity, p.RecordedAt, p.VoidedAt })
            .ToListAsync(ct);
        return new(
            entries.Where(p => p.RecordedAt <= knownAt).Select(p => new PresenceDays.Day(p.CaseId, p.OccurredOn, p.Capacity)),
            entries.Where(p => p.VoidedAt is null).Select(p => new PresenceDays.Day(p.CaseId, p.OccurredOn, p.Capacity)));
    }
}
