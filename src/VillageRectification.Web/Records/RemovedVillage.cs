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
    public static (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) => Hindrance(place.Case, place.Facts, place.Campaign.Label);

    /// <summary>The same of a page that is no record's.</summary>
    public static (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RectificationCase @case, IReadOnlyList<CaseFact> facts, string label) =>
        @case.Standing is not Standing.Removed ? null
        : (CaseRefusal.StandingDoesNotAllow(@case.Standing).ToText(),
        [
            .. facts.OfType<StandingChange>().Chronological().TakeLast(1)
                .Select(s => new FlashLink("移出的记录", Links.Record(@case.Id, StandingChanges.Address, s.RecordId))),
            new($"重新登记{label}", Links.Register()),
        ]);
}
