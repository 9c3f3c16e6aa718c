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
        (await db.ReadAsync(window, static (db, window) => db.KnownIn<MembershipGrowth>(window).Where(m => m.OccurredOn >= window.Start)
            .GroupBy(m => m.CaseId)
            .Select(g => new
            {
                g.Key,
                Activists = g.Sum(m => m.Activists ?? 0),
                Reserve = g.Sum(m => m.ReserveCadres ?? 0),
                New = g.Sum(m => m.NewMembers ?? 0),
            }), ct)).ToDictionary(g => g.Key, g => new MembershipReading(g.Activists, g.Reserve, g.New));

    /// <summary>Petitions of months that began by the day, with the months' first days.</summary>
    public static async Task<ILookup<Guid, (DateOnly Month, int Count)>> PetitionsAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.ReadAsync(
            window, static (db, window) => db.KnownIn<MassPetition>(window).Select(p => new { p.CaseId, p.OccurredOn, p.Count }), ct);
        return rows.ToLookup(p => p.CaseId, p => (p.OccurredOn, p.Count));
    }

    public static async Task<ILookup<Guid, (string Indicator, long Thousandths)>> QuantitiesAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.ReadAsync(window, static (db, window) => db.KnownIn<IndicatorQuantity>(window).Where(q => q.OccurredOn >= window.Start)
            .GroupBy(q => new { q.CaseId, q.Indicator })
            .Select(g => new { g.Key.CaseId, g.Key.Indicator, Thousandths = g.Sum(q => q.Thousandths) }), ct);
        return rows.ToLookup(q => q.CaseId, q => (q.Indicator, q.Thousandths));
    }

    /// <summary>Distinct days by capacity and week, of the month and of the weeks that end in it. A deputy's day counts for the team, too.</summary>
    public static async Task<ILookup<Guid, PresenceReading>> PresenceAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var first = Month.Of(window.AsOf).First;
        var days = await db.ReadAsync(window, static (db, window) =>
        {
            var month = Month.Of(window.AsOf).First;
            return db.KnownIn<PresenceEntry>(window).Where(p => p.WeekEnding >= month)
                .Select(p => new { p.CaseId, p.Capacity, p.WeekEnding, p.OccurredOn }).Distinct();
        }, ct);
        return days.Select(p => p.Capacity is Capacity.ResidentDeputy ? p with { Capacity = Capacity.Team } : p)
            .Union(days)
            .GroupBy(p => (p.CaseId, p.Capacity))
            .OrderBy(g => g.Key.Capacity)
            .ToLookup(
                g => g.Key.CaseId,
                g => new PresenceReading(g.Key.Capacity, g.Count(p => p.OccurredOn >= first), g.CountBy(p => p.WeekEnding).ToDictionary())
                {
                    LastOn = g.Max(p => p.OccurredOn),
                });
    }
}
