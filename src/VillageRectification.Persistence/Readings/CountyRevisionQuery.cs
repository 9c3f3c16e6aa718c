using Microsoft.EntityFrameworkCore;

namespace VillageRectification.Persistence.Readings;

public static class CountyRevisionQuery
{
    /// <summary>As it stands now, for what is written after the request began; 0 where nothing was saved yet.</summary>
    public static Task<long> RevisionOfAsync(this AppDbContext db, string county, CancellationToken ct) =>
        db.CountyRevisions.Where(r => r.CountyCode == county).Select(r => r.Revision).FirstOrDefaultAsync(ct);
}
