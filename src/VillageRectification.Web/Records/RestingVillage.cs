using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Records;

/// <summary>
/// A suspended village takes no record until it is resumed; a removed one none at all: the removal is taken back or corrected, or the village
/// is listed anew.
/// </summary>
internal static class RestingVillage
{
    /// <summary>Null of a village that is active.</summary>
    public static (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RecordPlace place) => Hindrance(place.Case, place.Facts, place.Campaign.Label);

    /// <summary>The same of a page that is no record's.</summary>
    public static (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance(RectificationCase @case, IReadOnlyList<CaseFact> facts, string label) =>
        @case.Standing is Standing.Active ? null : (CaseRefusal.StandingDoesNotAllow(@case.Standing).ToText(), [.. Forms(@case, facts, label)]);

    private static IEnumerable<FlashLink> Forms(RectificationCase @case, IReadOnlyList<CaseFact> facts, string label)
    {
        if (facts.OfType<StandingChange>().Chronological().LastOrDefault() is { } last)
        {
            yield return new($"{@case.Standing.ToText()}的记录", Links.Record(@case.Id, StandingChanges.Address, last.RecordId));
        }

        if (@case.Standing is Standing.Removed)
        {
            yield return new($"重新登记{label}", Links.Register());
        }
    }
}
