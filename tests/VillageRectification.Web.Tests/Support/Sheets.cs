using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Tests.Support;

/// <summary>What two inspectors wrote down in a village, by the shipped criteria, and the vote: enough for a verdict.</summary>
internal static class Sheets
{
    private static readonly IReadOnlyList<AcceptanceCriterion> Items =
        [.. new Campaign("370830", "县", "集中整顿行动", County.Start, County.Deadline).Criteria.OrderBy(c => c.Ordinal)];

    /// <param name="missed">Items that got nothing.</param>
    public static IEnumerable<CaseFact> Of(RectificationCase @case, InspectionOpening opening, params string[] missed) =>
    [
        .. opening.Names().SelectMany(n => Items.Select(c => new ItemScore(
            @case, opening.OccurredOn, opening.RecordId, new(n, c.Text, missed.Contains(c.Text) ? 0 : c.Points, null, null)))),
        new RepresentativesVote(@case, opening.OccurredOn, opening.RecordId, Ballots.Of(20, 3)),
    ];
}
