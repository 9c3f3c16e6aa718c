using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Acceptance;

public class VerdictTests
{
    private static readonly Vote Content = new(15, 0);

    [Theory]
    [InlineData(80, InspectionOutcome.Passed)]
    [InlineData(79, InspectionOutcome.BasicallyPassed)]
    [InlineData(70, InspectionOutcome.BasicallyPassed)]
    [InlineData(69, InspectionOutcome.Failed)]
    public void The_bounds_are_80_and_70(int score, InspectionOutcome outcome) =>
        Assert.Equal(new(outcome, score), Verdict.Reach([new(100, false, score, null)], Content, new()));

    [Theory]
    [InlineData(79, 119, 66)]
    [InlineData(1, 8, 13)]
    [InlineData(1, 3, 33)]
    public void The_score_is_rescaled_to_100_half_up(int score, int points, int rescaled)
    {
        CriterionScore[] sheet = [new(points, false, score, null), new(4, false, null, "没有集体土地")];
        Assert.Equal(rescaled, Verdict.Reach(sheet, Content, new()).Score);
    }

    [Fact]
    public void A_failed_must_pass_item_fails_the_village_whatever_its_score() =>
        Assert.Equal(new(InspectionOutcome.Failed, 92), Verdict.Reach([new(92, false, 92, null), new(8, true, 0, null)], Content, new()));

    [Theory]
    [InlineData(20, 10, InspectionOutcome.Passed)]
    [InlineData(20, 11, InspectionOutcome.Failed)]
    [InlineData(15, 7, InspectionOutcome.Passed)]
    [InlineData(15, 8, InspectionOutcome.Failed)]
    [InlineData(16, 8, InspectionOutcome.Passed)]
    [InlineData(16, 9, InspectionOutcome.Failed)]
    public void More_than_half_not_satisfied_fails_the_village_exactly_half_does_not(int ballots, int against, InspectionOutcome outcome) =>
        Assert.Equal(outcome, Verdict.Reach([new(100, false, 95, null)], new(ballots, against), new()).Outcome);

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void The_vote_is_valid_with_15_ballots(int ballots, bool isRefused) =>
        Assert.Equal(isRefused, Verdict.AgainstReaching([new(100, false, 90, null)], new(ballots, 0), new()).Any(r => r.Is(AcceptanceRule.TooFewBallots)));

    [Fact]
    public void Every_item_is_scored_or_not_applicable_with_a_reason() =>
        Make.RefusedBy(AcceptanceRule.SheetIncomplete, () => Verdict.Reach([new(50, false, 50, null), new(50, false, null, " ")], Content, new()));

    [Fact]
    public void The_shipped_sheet_has_24_items_and_100_points()
    {
        var criteria = Make.Campaign().Criteria;
        Assert.Equal((24, 100, 4), (criteria.Count, criteria.Sum(c => c.Points), criteria.Count(c => c.IsMustPass)));
        Assert.Equal([24, 16, 20, 12, 14, 14], criteria.GroupBy(c => c.Aspect).Select(a => a.Sum(c => c.Points)));
    }
}
