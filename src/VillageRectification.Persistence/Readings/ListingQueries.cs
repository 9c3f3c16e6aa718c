using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Persistence.Readings;

/// <summary>Which villages campaigns list, and in which years villages were listed before.</summary>
public static class ListingQueries
{
    /// <summary>The cases that a registration stands behind, removed ones among them; not those that an import listed which was undone.</summary>
    public static IQueryable<RectificationCase> ListedCases(this AppDbContext db) => db.Cases.Where(c => db.StandingChanges.Any(s => s.CaseId == c.Id));

    /// <summary>By village; which of them were before one listing is asked of each (<see cref="ListedYear.IsBefore"/>).</summary>
    internal static async Task<ILookup<string, ListedYear>> ListingsAsync(this AppDbContext db, FactWindow window, CancellationToken ct) =>
        (await db.ReadAsync(window, static (db, window) => db.Listings(
            window.Within, window.Start, db.Known<EarlierListing>(window), db.Known<StandingChange>(window)), ct)).ToLookup(l => l.DivisionCode);

    /// <summary>
    /// By village: as it was written down, and by the campaigns of the program that began before, there by the year in which the village itself was
    /// listed, though it was removed since: a listing that never should have been is taken back. One that the same campaign listed and removed was
    /// listed before, too.
    /// </summary>
    /// <param name="start">Of the campaign whose next listing they are shown beside.</param>
    /// <param name="noted">Those that may be seen.</param>
    /// <param name="standings">Those that may be seen.</param>
    public static async Task<ILookup<string, int>> ListingsAsync(
        this AppDbContext db, DivisionRange within, DateOnly start, IQueryable<EarlierListing> noted, IQueryable<StandingChange> standings,
        CancellationToken ct) =>
        (await db.Listings(within, start, noted, standings).ToListAsync(ct)).ToLookup(l => l.DivisionCode, l => l.Year);

    private static IQueryable<ListedYear> Listings(
        this AppDbContext db, DivisionRange within, DateOnly start, IQueryable<EarlierListing> noted, IQueryable<StandingChange> standings)
    {
        var (low, high) = (within.From, within.To);
        var written = noted.Where(e => string.Compare(e.DivisionCode, low) >= 0 && string.Compare(e.DivisionCode, high) <= 0 && e.Year <= start.Year)
            .Select(e => new ListedYear { DivisionCode = e.DivisionCode, Year = e.Year, CaseId = null, BesideOn = null });
        var listed =
            from s in standings
            join c in db.Cases.AsNoTracking() on s.CaseId equals c.Id
            join k in db.Campaigns.AsNoTracking() on c.CampaignId equals k.Id
            where s.Standing == Standing.Active && (k.Start < start || (k.Start == start && c.Standing == Standing.Removed))
                && string.Compare(c.DivisionCode, low) >= 0 && string.Compare(c.DivisionCode, high) <= 0
            group s by new { c.Id, c.DivisionCode, k.Start } into g
            select new { g.Key.Id, g.Key.DivisionCode, g.Key.Start, On = g.Min(s => s.OccurredOn) };
        return written.Concat(listed.Select(l => new ListedYear
        {
            DivisionCode = l.DivisionCode,
            Year = l.On.Year,
            CaseId = l.Id,
            BesideOn = l.Start == start ? l.On : null,
        }));
    }
}
