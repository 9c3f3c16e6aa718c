using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Records;

/// <summary>From a removal nothing leads on: it is taken back or corrected, or the village is listed anew.</summary>
internal static class RemovedVillage
{
    /// <summary>Null of a village that was not removed.</summary>
    public static (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) => place.Case.Standing is not Standing.Removed ? null
        : (CaseRefusal.StandingDoesNotAllow(place.Case.Standing).ToText(),
        [
            .. place.Facts.OfType<StandingChange>().Chronological().TakeLast(1)
                .Select(s => new FlashLink("移出的记录", Links.Record(place.Case.Id, StandingChanges.Address, s.RecordId))),
            new($"重新登记{place.Campaign.Label}", Links.Register()),
        ]);
}
