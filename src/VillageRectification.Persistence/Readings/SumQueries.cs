using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Persistence.Readings;

/// <summary>Counts and sums of each case, grouped in the database.</summary>
internal static class SumQueries
{
    /// <summary>The kinds of committee change that happened in the span.</summary>
    public static async Task<HashSet<(Guid CaseId, Committee Committee, CommitteeChangeKind Kind)>> ChangesAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.KnownIn<CommitteeChange>(window).Where(c => c.OccurredOn >= window.Start)
            .Select(c => new { c.CaseId, c.Committee, c.Kind }).Distinct().ToListAsync(ct);
        return [.. rows.Select(c => (c.CaseId, c.Committee, c.Kind))];
    }

    public static async Task<Dictionary<Guid, MembershipReading>> MembershipAsync(this AppDbContext db, FactWindow window, CancellationToken ct) =>
        await db.KnownIn<MembershipGrowth>(window).Where(m => m.OccurredOn >= window.Start)
            .GroupBy(m => m.CaseId)
            .Select(g => new { g.Key, Activists = g.Sum(m => m.Activists ?? 0), Reserve = g.Sum(m => m.ReserveCadres ?? 0), New = g.Sum(m => m.NewMembers ?? 0) })
            .ToDictionaryAsync(g => g.Key, g => new MembershipReading(g.Activists, g.Reserve, g.New), ct);

    /// <summary>Problems of each case and category by their last dated status; without one a problem is open.</summary>
    public static async Task<ILookup<Guid, CategoryReading>> ProblemsAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var changes = db.Known<ProblemStatusChange>(window).LatestFirst();
        var rows = await db.KnownIn<Problem>(window)
            .Select(p => new
            {
                p.CaseId,
                p.Category,
                IsDue = p.DueOn != null && p.DueOn < window.AsOf,
                Status = changes.Where(s => s.ProblemRecordId == p.RecordId).Select(s => (ProblemStatus?)s.Status).FirstOrDefault() ?? ProblemStatus.Open,
            })
            .GroupBy(p => new { p.CaseId, p.Category })
            .Select(g => new
            {
                g.Key.CaseId,
                g.Key.Category,
                Found = g.Count(),
                Resolved = g.Count(p => p.Status == ProblemStatus.Resolved),
                Eased = g.Count(p => p.Status == ProblemStatus.Eased),
                Overdue = g.Count(p => p.IsDue && (p.Status == ProblemStatus.Open || p.Status == ProblemStatus.Reopened)),
            })
            .ToListAsync(ct);
        return rows.OrderBy(p => p.Category, StringComparer.Ordinal)
            .ToLookup(p => p.CaseId, p => new CategoryReading(p.Category, p.Found, p.Resolved, p.Eased, p.Overdue));
    }

    public static async Task<Dictionary<Guid, MeasuresReading>> MeasuresAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var outcomes = db.Known<MeasureOutcome>(window);
        return await db.KnownIn<Measure>(window)
            .Select(m => new
            {
                m.CaseId,
                IsDone = outcomes.Any(o => o.MeasureRecordId == m.RecordId && o.IsDone),
                IsDue = m.DueOn != null && m.DueOn < window.AsOf,
            })
            .GroupBy(m => m.CaseId)
            .Select(g => new { g.Key, Total = g.Count(), Done = g.Count(m => m.IsDone), Overdue = g.Count(m => !m.IsDone && m.IsDue) })
            .ToDictionaryAsync(g => g.Key, g => new MeasuresReading(g.Total, g.Done, g.Overdue), ct);
    }

    /// <summary>Petitions of months that began by the day; of the reported months those that are due are counted.</summary>
    public static async Task<Dictionary<Guid, PetitionReading>> PetitionsAsync(this AppDbContext db, FactWindow window, FigureFrame frame, CancellationToken ct)
    {
        var first = Month.Of(window.Start).First;
        return await db.KnownIn<MassPetition>(window)
            .GroupBy(p => p.CaseId)
            .Select(g => new { g.Key, Count = g.Sum(p => p.Count), Months = g.Where(p => p.OccurredOn >= first).Select(p => p.OccurredOn).Distinct().Count() })
            .ToDictionaryAsync(g => g.Key, g => new PetitionReading(g.Count, g.Months, frame.PetitionMonthsDue), ct);
    }

    public static async Task<ILookup<Guid, (string Indicator, long Thousandths)>> QuantitiesAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.KnownIn<IndicatorQuantity>(window).Where(q => q.OccurredOn >= window.Start)
            .GroupBy(q => new { q.CaseId, q.Indicator })
            .Select(g => new { g.Key.CaseId, g.Key.Indicator, Thousandths = g.Sum(q => q.Thousandths) })
            .ToListAsync(ct);
        return rows.ToLookup(q => q.CaseId, q => (q.Indicator, q.Thousandths));
    }

    /// <summary>Distinct days by capacity and week, of the month and of the weeks that end in it. A deputy's day counts for the team, too.</summary>
    public static async Task<ILookup<Guid, PresenceReading>> PresenceAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var first = Month.Of(window.AsOf).First;
        var entries = db.KnownIn<PresenceEntry>(window).Where(p => p.WeekEnding >= first);
        var rows = await entries.Select(p => new { p.CaseId, Capacity = p.Capacity == Capacity.ResidentDeputy ? Capacity.Team : p.Capacity, p.WeekEnding, p.OccurredOn })
            .Concat(entries.Where(p => p.Capacity == Capacity.ResidentDeputy).Select(p => new { p.CaseId, p.Capacity, p.WeekEnding, p.OccurredOn }))
            .GroupBy(p => new { p.CaseId, p.Capacity, p.WeekEnding })
            .Select(g => new
            {
                g.Key.CaseId,
                g.Key.Capacity,
                g.Key.WeekEnding,
                Days = g.Select(p => p.OccurredOn).Distinct().Count(),
                DaysInMonth = g.Where(p => p.OccurredOn >= first).Select(p => p.OccurredOn).Distinct().Count(),
            })
            .ToListAsync(ct);
        return rows.GroupBy(p => (p.CaseId, p.Capacity))
            .OrderBy(g => g.Key.Capacity)
            .ToLookup(g => g.Key.CaseId, g => new PresenceReading(g.Key.Capacity, g.Sum(w => w.DaysInMonth), g.ToDictionary(w => w.WeekEnding, w => w.Days)));
    }
}
