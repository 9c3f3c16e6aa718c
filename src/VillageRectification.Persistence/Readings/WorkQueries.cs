using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;

namespace VillageRectification.Persistence.Readings;

/// <summary>Things with a life as they stand on the day: the fact that began them with the last of the facts about it. By case, in their order.</summary>
internal static class WorkQueries
{
    /// <summary>With what a plan dropped: that there was a plan is known from it too.</summary>
    public static async Task<ILookup<Guid, MeasureReading>> MeasuresAsync(this AppDbContext db, FactWindow window, CancellationToken ct) => ByCase(
        [
            .. await db.ReadAsync(window, static (db, window) => db.KnownIn<Measure>(window), ct),
            .. await db.ReadAsync(window, static (db, window) => db.KnownIn<MeasureOutcome>(window), ct),
            .. await db.ReadAsync(window, static (db, window) => db.KnownIn<MeasureRevision>(window), ct),
        ],
        facts => facts.EveryMeasureOn(window.AsOf));

    /// <summary>What the last plan says of each measure that a later plan speaks of: few beside the measures.</summary>
    public static async Task<Dictionary<Guid, MeasureRevision>> RevisionsAsync(this AppDbContext db, FactWindow window, CancellationToken ct) =>
        (await db.KnownIn<MeasureRevision>(window).InOrder().ToListAsync(ct)).GroupBy(r => r.MeasureRecordId).ToDictionary(g => g.Key, g => g.Last());

    public static async Task<ILookup<Guid, ProblemReading>> ProblemsAsync(this AppDbContext db, FactWindow window, CancellationToken ct) => ByCase(
        [
            .. await db.ReadAsync(window, static (db, window) => db.KnownIn<Problem>(window), ct),
            .. await db.ReadAsync(window, static (db, window) => db.KnownIn<ProblemStatusChange>(window), ct),
            .. await db.ReadAsync(window, static (db, window) => db.KnownIn<ProblemExtension>(window), ct),
        ],
        facts => facts.ProblemsOn(window.AsOf));

    /// <summary>What moved the days of problems, by problem, in its order: few beside the problems.</summary>
    public static async Task<ILookup<Guid, ProblemMove>> ProblemMovesAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var extended = db.KnownIn<ProblemExtension>(window)
            .Select(e => new { e.ProblemRecordId, e.DueOn, e.ReviewOn, IsExtension = true, e.OccurredOn, e.Ordinal, e.RecordedAt, e.Id });
        var reopened = db.KnownIn<ProblemStatusChange>(window).Where(s => s.DueOn != null)
            .Select(s => new { s.ProblemRecordId, s.DueOn, ReviewOn = (DateOnly?)null, IsExtension = false, s.OccurredOn, s.Ordinal, s.RecordedAt, s.Id });
        return (await extended.Concat(reopened).ToListAsync(ct))
            .OrderBy(m => FactOrder.At(m.OccurredOn, m.Ordinal, m.RecordedAt)).ThenBy(m => m.Id)
            .ToLookup(m => m.ProblemRecordId, m => new ProblemMove(m.DueOn, m.ReviewOn, m.IsExtension));
    }

    /// <summary>What a department owes, by village: of what was promised what nothing that was given ends, of what was planned what has no end.</summary>
    public static async Task<ILookup<(Guid CaseId, bool IsPlan), PromiseReading>> OpenPromisesAsync(
        this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.ReadAsync(
            window,
            static (db, window) =>
            {
                var given = db.Known<SupportItem>(window);
                var ends = db.Known<DepartmentPlanOutcome>(window);
                var promised = db.KnownIn<Commitment>(window)
                    .Where(c => !given.Any(s => s.CommitmentRecordId == c.RecordId && (s.Kept == null || s.Kept != PromiseKept.Part)))
                    .Select(c => new { c.CaseId, IsPlan = false, c.RecordId, c.OccurredOn, c.Text, c.DueOn, c.DepartmentId, c.Ordinal, c.RecordedAt, c.Id });
                var planned = db.KnownIn<DepartmentPlan>(window).Where(p => !ends.Any(e => e.PlanRecordId == p.RecordId))
                    .Select(p => new { p.CaseId, IsPlan = true, p.RecordId, p.OccurredOn, p.Text, p.DueOn, p.DepartmentId, p.Ordinal, p.RecordedAt, p.Id });
                return
                    from o in promised.Concat(planned)
                    join d in db.Departments on o.DepartmentId equals d.Id into departments
                    from d in departments.DefaultIfEmpty()
                    select new { Owed = o, Department = d.Name };
            },
            ct);
        return rows.OrderBy(r => FactOrder.At(r.Owed.OccurredOn, r.Owed.Ordinal, r.Owed.RecordedAt)).ThenBy(r => r.Owed.Id).ToLookup(
            r => (r.Owed.CaseId, r.Owed.IsPlan),
            r => new PromiseReading(r.Owed.RecordId, r.Owed.OccurredOn, r.Owed.Text, r.Owed.DueOn, r.Department));
    }

    public static async Task<ILookup<Guid, FindingReading>> FindingsAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.ReadAsync(
            window,
            static (db, window) =>
            {
                var visits = db.Known<SupervisionVisit>(window);
                var remedies = db.Known<FindingRemedy>(window);
                return
                    from f in db.KnownIn<Finding>(window).LatestFirst()
                    join v in visits on f.VisitRecordId equals v.RecordId
                    select new
                    {
                        f.CaseId,
                        Reading = new FindingReading(
                            f.RecordId, f.OccurredOn, f.Text, v.Notice, v.AtPost, f.DueOn,
                            remedies.Where(r => r.FindingRecordId == f.RecordId).Min(r => (DateOnly?)r.OccurredOn)),
                    };
            },
            ct);
        return rows.ToLookup(f => f.CaseId, f => f.Reading);
    }

    private static ILookup<Guid, TReading> ByCase<TReading>(CaseFact[] facts, Func<IEnumerable<CaseFact>, IEnumerable<TReading>> read) =>
        facts.GroupBy(f => f.CaseId).SelectMany(g => read(g).Select(r => (g.Key, Reading: r))).ToLookup(r => r.Key, r => r.Reading);
}
