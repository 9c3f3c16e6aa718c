using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Pages.Register;

internal static class RegisterQueries
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    /// <summary>What the account wrote by that form already, by village, whatever became of it since; nothing when it was not sent yet.</summary>
    public static async Task<IReadOnlyList<WrittenListing>> WrittenAsync(this AppDbContext db, Guid key, Guid accountId, CancellationToken ct)
    {
        var listed = db.StandingChanges.IgnoreQueryFilters(LiveFilter).Where(f => f.RecordedBy == accountId);
        var levels = db.LevelChanges.IgnoreQueryFilters(LiveFilter).Where(f => f.RecordedBy == accountId);
        var proposed = db.ListingProposals.IgnoreQueryFilters(LiveFilter).Where(f => f.RecordedBy == accountId);
        var first = await levels.Where(l => listed.Any(f => f.Id == key && f.RecordedAt == l.RecordedAt))
            .Select(l => new WrittenListing(l.DivisionCode, l.OccurredOn, l.Level, l.CaseType, l.OtherTypes)).ToListAsync(ct);
        return first.Count > 0
            ? first
            : await proposed.Where(p => proposed.Any(f => f.Id == key && f.RecordedAt == p.RecordedAt))
                .Select(p => new WrittenListing(p.DivisionCode, p.OccurredOn, p.Level, p.CaseType, p.OtherTypes)).ToListAsync(ct);
    }

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
