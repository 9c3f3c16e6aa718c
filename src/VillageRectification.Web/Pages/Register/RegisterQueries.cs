using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Pages.Register;

internal static class RegisterQueries
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    /// <summary>Whether the account has sent that form already, whatever became of what it wrote.</summary>
    public static Task<bool> IsWrittenAsync(this AppDbContext db, Guid key, Guid accountId, CancellationToken ct) =>
        db.Set<Fact>().IgnoreQueryFilters(LiveFilter).AsNoTracking()
            .AnyAsync(f => f.Id == key && f.RecordedBy == accountId && (f is StandingChange || f is ListingProposal), ct);

    /// <summary>Names villages and townships that the program did not have yet.</summary>
    public static async Task NameAsync(this AppDbContext db, IReadOnlyCollection<ListedVillage> villages, CancellationToken ct)
    {
        ListedDivision[] divisions =
        [
            .. villages.Select(v => v.Division), .. villages.Select(v => new ListedDivision(v.Division.Code.Township, v.Township)).DistinctBy(t => t.Code),
        ];
        string[] codes = [.. divisions.Select(d => d.Code.Value)];
        var known = await db.Divisions.AsNoTracking().Where(d => codes.Contains(d.Code)).Select(d => d.Code).ToListAsync(ct);
        db.AddRange(divisions.Where(d => !known.Contains(d.Code.Value)).Select(d => new Division(d.Code, d.Name)));
    }
}
