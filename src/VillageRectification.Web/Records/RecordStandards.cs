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

    /// <summary>With the sheets of the inspection, and what they are held by.</summary>
    public static async Task<RecordPlace> WithSheetAsync(this AppDbContext db, RecordPlace place, InspectionOpening? opening, CancellationToken ct)
    {
        if (opening is null)
        {
            return await db.WithStandardAsync(place, opening, ct);
        }

        var sheet = await db.SheetOfAsync(place.Campaign.Id, opening, place.Facts, ct);
        return place with { Sheet = sheet, Standard = sheet.Standard };
    }
}
