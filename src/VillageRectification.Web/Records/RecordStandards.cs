using VillageRectification.Domain.Acceptance;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Records;

/// <summary>By which criteria a record of an inspection is written.</summary>
internal static class RecordStandards
{
    /// <summary>With what the inspection is held by; without one, what is in force today.</summary>
    public static async Task<RecordPlace> WithStandardAsync(this AppDbContext db, RecordPlace place, InspectionOpening? opening, CancellationToken ct) =>
        place with
        {
            Standard = await db.StandardOfAsync(place.Campaign.Id, opening is null ? place.Today : place.Facts.JudgedAsOf(opening), ct),
        };
}
