using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>What the pages of an inspection read from the database.</summary>
internal static class InspectionQueries
{
    /// <summary>The acceptance criteria in force on a day: of an inspection the day of the application.</summary>
    public static async Task<AcceptanceStandard> StandardOfAsync(this AppDbContext db, Guid campaignId, DateOnly day, CancellationToken ct) =>
        (await db.Campaigns.AsNoTracking().WithCriteria().SingleAsync(c => c.Id == campaignId, ct)).StandardOn(day);

    /// <summary>With what the inspection is held by; without one, what is in force today.</summary>
    public static async Task<RecordPlace> WithStandardAsync(this AppDbContext db, RecordPlace place, InspectionOpening? opening, CancellationToken ct) =>
        place with
        {
            Standard = await db.StandardOfAsync(place.Campaign.Id, opening is null ? place.Today : place.Facts.JudgedAsOf(opening), ct),
        };

    /// <summary>With every version of the criteria.</summary>
    public static IQueryable<Campaign> WithCriteria(this IQueryable<Campaign> campaigns) =>
        campaigns.Include(c => c.CriteriaVersions).Include(c => c.Criteria).AsSingleQuery();

    /// <summary>The marks of an inspection; tracked, for a new one voids the one before.</summary>
    public static Task<List<ItemScore>> ScoresOfAsync(this AppDbContext db, InspectionOpening opening, CancellationToken ct)
    {
        var (id, record) = (opening.CaseId, opening.RecordId);
        return db.ItemScores.Where(s => s.CaseId == id && s.OpeningRecordId == record).ToListAsync(ct);
    }
}
