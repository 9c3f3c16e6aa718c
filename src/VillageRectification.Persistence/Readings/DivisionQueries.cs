using VillageRectification.Domain.Divisions;

namespace VillageRectification.Persistence.Readings;

public static class DivisionQueries
{
    /// <summary>What is known of a county: itself, its townships, its villages.</summary>
    public static IQueryable<Division> DivisionsOf(this AppDbContext db, string county)
    {
        var range = DivisionRange.OfPrefix(county);
        return db.Divisions.Where(d => string.Compare(d.Code, range.From) >= 0 && string.Compare(d.Code, range.To) <= 0);
    }
}
