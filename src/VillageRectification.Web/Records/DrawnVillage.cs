using VillageRectification.Domain.Acceptance;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Pages.Draws;

namespace VillageRectification.Web.Records;

/// <summary>Whether the village of a record was drawn for it.</summary>
internal static class DrawnVillage
{
    /// <summary>With the last sample since the village passed that it is in, from one of these lists.</summary>
    public static async Task<RecordPlace> WithDrawAsync(this AppDbContext db, RecordPlace place, IReadOnlyCollection<SampleList> among, CancellationToken ct)
    {
        var passed = AcceptanceReading.Of(AcceptanceEvents.Of(place.Facts)).PassedOn;
        return place with { Draw = (await db.DrawsAsync(place.Campaign.Id, ct)).LastOf(place.Case.Id, passed, among) };
    }

    /// <summary> · 10月30日抽签抽中回访; nothing where it was not drawn.</summary>
    public static string Said(RecordPlace place) =>
        DrawText.Of(place.Draw, place.Case.Id, place.Today) is { } drawn ? $" · {drawn}" : "";
}
