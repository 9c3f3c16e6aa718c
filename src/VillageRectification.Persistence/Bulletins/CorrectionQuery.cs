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
    /// <summary>The day of an issue as it is known now; null where nothing of it was entered, corrected or taken back since.</summary>
    internal static async Task<FigureSet?> RecountAsync(
        this AppDbContext db, Guid campaignId, IssuedFigures issued, FiguresOn read, CancellationToken ct) =>
        await db.ChangedSince(campaignId, issued.KnownAt).AnyAsync(f => f.OccurredOn <= issued.AsOf, ct) ? await read(issued.AsOf, null) : null;

    /// <param name="now">Of <see cref="RecountAsync"/>.</param>
    internal static async Task<IReadOnlyList<FigureCorrection>> CorrectionsAsync(
        this AppDbContext db, Guid campaignId, IssuedFigures issued, FigureSet now, DateOnly today, FiguresOn read, CancellationToken ct)
    {
        var (asOf, knownAt) = (issued.AsOf, issued.KnownAt);
        var then = (await read(asOf, knownAt))!;
        var printed = await db.Bulletins.AsNoTracking().AsSplitQuery()
            .Include(b => b.Notes).Include(b => b.Rewordings).Include(b => b.LeftOut).Include(b => b.Kept)
            .SingleAsync(b => b.Id == issued.Id, ct);
        var own = await db.Bulletins.AsNoTracking().Where(b => b.Id == issued.Id).SelectMany(b => b.Figures).Where(f => f.Title != null).ToListAsync(ct);
        var material = await db.MonthAsync(printed, now, today, ct);
        var again = BulletinComposer.Compose(material);
        var changes = await db.ChangesAsync(campaignId, knownAt, ct);
        var before = await db.BeforeAsync(then, material, knownAt, ct);
        OwnReasons reasons = new(before, material, changes);
        var figures = await db.CorrectionsAsync(issued.Figures.ToDictionary(), before, material, changes, knownAt, _ => [printed.Document!, again], ct);
        FigureCorrection[] texts = [.. FigureCorrection.Own(own, OwnNumbers.Of(material), reasons, figures)];
        FigureCorrection[] told =
        [
            .. figures, .. texts, .. FigureCorrection.Words(printed.Document!, again, reasons, texts),
            .. await db.ComparedAsync(printed, own, now, figures, reasons, read, ct),
        ];
        return [.. told, .. FigureCorrection.OfVillages(printed.Document!, again, material, reasons, told)];
    }

    // What was said to have changed since the issue before may be another change by now though the figure is what it was.
    private static async Task<IReadOnlyList<FigureCorrection>> ComparedAsync(
        this AppDbContext db, Bulletin printed, IReadOnlyList<BulletinFigure> own, FigureSet now, IReadOnlyList<FigureCorrection> figures, OwnReasons reasons,
        FiguresOn read, CancellationToken ct)
    {
        var changes = own.Select(f => (Printed: f, Figure: EarlierFigures.ComparedBy(f.Key) is { } key ? now.Find(key) : null))
            .Where(c => c.Figure is not null && !figures.Any(f => f.Key == c.Figure.Key)).ToArray();
        var day = changes.Length == 0 ? (DateOnly?)null : await db.Bulletins.AsNoTracking()
            .Where(b => b.CampaignId == printed.CampaignId && b.State == BulletinState.Issued && b.FirstDay < printed.FirstDay)
            .OrderByDescending(b => b.FirstDay).ThenByDescending(b => b.KnownAt).Select(b => b.AsOf).FirstOrDefaultAsync(ct) ?? printed.Month.Previous.Last;
        if (day is not { } on || await read(on, null) is not { } isNow || await read(on, printed.KnownAt) is not { } wasThen)
        {
            return [];
        }

        return
        [
            .. from change in changes
               let rows = change.Printed.Rows!
               let was = rows[0].Name == EarlierFigures.ThisIssue ? change.Printed.Value!.Value : -change.Printed.Value!.Value
               let @is = (now.Value(change.Figure!) ?? 0) - (isNow.Value(isNow.Find(change.Figure!.Key)!) ?? 0)
               where was != @is
               let moved = Moved(change.Figure!, wasThen, isNow)
               select FigureCorrection.Compared(
                   change.Figure!, rows.First(r => r.Name != EarlierFigures.ThisIssue).Name, was, @is, reasons.OfAcceptance(moved)),
        ];
    }

    private static HashSet<Guid> Moved(Figure figure, FigureSet then, FigureSet now)
    {
        var (before, after) = (Of(then), Of(now));
        return [.. before.Keys.Union(after.Keys).Where(c => before.GetValueOrDefault(c) != after.GetValueOrDefault(c))];

        Dictionary<Guid, long> Of(FigureSet set) => set.Counted.ToDictionary(r => r.CaseId, r => figure.Of(r) ?? 0);
    }

    /// <summary>Of the figures that a bulletin prints, those that were others at that instant, each with the records that moved it since.</summary>
    /// <param name="now">As they are counted now.</param>
    /// <param name="knownAt">UTC.</param>
    /// <param name="read">As of <see cref="BulletinMaterialQuery.BulletinMaterialAsync"/>.</param>
    public static async Task<IReadOnlyList<FigureCorrection>> MovedSinceAsync(
        this AppDbContext db, FigureSet now, DateTime knownAt, FiguresOn read, CancellationToken ct) =>
        !await db.ChangedSince(now.Frame.Campaign.Id, knownAt).AnyAsync(ct)
            || await read(now.Frame.AsOf, knownAt) is not { } then ? []
            : await db.MovedSinceAsync(then, await db.MaterialAsync(now, ct), knownAt, ct);

    private static async Task<IReadOnlyList<FigureCorrection>> MovedSinceAsync(
        this AppDbContext db, FigureSet then, BulletinMaterial now, DateTime knownAt, CancellationToken ct) => await db.CorrectionsAsync(
        then.Figures.ToDictionary(f => f.Key, then.Value), await db.BeforeAsync(then, now, knownAt, ct), now,
        await db.ChangesAsync(now.Figures.Frame.Campaign.Id, knownAt, ct), knownAt, materials => materials.Select(BulletinComposer.Compose), ct);

    // Days that nobody wrote down then were said to be unknown, whatever the count came to.
    private static async Task<BulletinMaterial> BeforeAsync(
        this AppDbContext db, FigureSet then, BulletinMaterial now, DateTime knownAt, CancellationToken ct) => new(then)
        {
            Recorded = now.Recorded with { Capacities = await db.CapacitiesAsync(now.Figures.Frame.Campaign.Id, now.AsOf, knownAt, ct) },
            Persons = then.Readings.ToDictionary(r => r.CaseId, r => r.Persons),
        };

    /// <param name="print">The texts of then and of now, from what they are composed of.</param>
    private static async Task<IReadOnlyList<FigureCorrection>> CorrectionsAsync(
        this AppDbContext db, Dictionary<string, long?> stored, BulletinMaterial before, BulletinMaterial now, IReadOnlyList<ChangedRecord> changes,
        DateTime knownAt, Func<IEnumerable<BulletinMaterial>, IEnumerable<OfficialDocument>> print, CancellationToken ct)
    {
        var all = FigureCorrection.All(
            stored, before, now, changes, await db.KeptAsync(changes, knownAt, ct), await db.PresenceDaysAsync(now.Figures, knownAt, ct));
        return
        [
            .. all.Count == 0 ? [] : FigureCorrection.Printed(all, print([before, now]), now),
            .. FigureCorrection.Levels(before.Figures, now.Figures, changes),
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
