using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Persistence.Readings;

/// <summary>Counts and sums of each case, grouped in the database; of the petitions, which have a row a month, the rows.</summary>
internal static class SumQueries
{
    public static async Task<Dictionary<Guid, MembershipReading>> MembershipAsync(this AppDbContext db, FactWindow window, CancellationToken ct) =>
        await db.KnownIn<MembershipGrowth>(window).Where(m => m.OccurredOn >= window.Start)
            .GroupBy(m => m.CaseId)
            .Select(
                g => new { g.Key, Activists = g.Sum(m => m.Activists ?? 0), Reserve = g.Sum(m => m.ReserveCadres ?? 0), New = g.Sum(m => m.NewMembers ?? 0) })
            .ToDictionaryAsync(g => g.Key, g => new MembershipReading(g.Activists, g.Reserve, g.New), ct);

    /// <summary>Petitions of months that began by the day, with the months' first days.</summary>
    public static async Task<ILookup<Guid, (DateOnly Month, int Count)>> PetitionsAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.KnownIn<MassPetition>(window).Select(p => new { p.CaseId, p.OccurredOn, p.Count }).ToListAsync(ct);
        return rows.ToLookup(p => p.CaseId, p => (p.OccurredOn, p.Count));
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
        var rows = await entries.Select(
            p => new { p.CaseId, Capacity = p.Capacity == Capacity.ResidentDeputy ? Capacity.Team : p.Capacity, p.WeekEnding, p.OccurredOn })
            .Concat(entries.Where(p => p.Capacity == Capacity.ResidentDeputy).Select(p => new { p.CaseId, p.Capacity, p.WeekEnding, p.OccurredOn }))
            .GroupBy(p => new { p.CaseId, p.Capacity, p.WeekEnding })
            .Select(g => new
            {
                g.Key.CaseId,
                g.Key.Capacity,
                g.Key.WeekEnding,
                LastOn = g.Max(p => p.OccurredOn),
                Days = g.Select(p => p.OccurredOn).Distinct().Count(),
                DaysInMonth = g.Where(p => p.OccurredOn >= first).Select(p => p.OccurredOn).Distinct().Count(),
            })
            .ToListAsync(ct);
        return rows.GroupBy(p => (p.CaseId, p.Capacity))
            .OrderBy(g => g.Key.Capacity)
            .ToLookup(
                g => g.Key.CaseId,
                g => new PresenceReading(g.Key.Capacity, g.Sum(w => w.DaysInMonth), g.ToDictionary(w => w.WeekEnding, w => w.Days))
                {
                    LastOn = g.Max(w => w.LastOn),
                });
    }
}
