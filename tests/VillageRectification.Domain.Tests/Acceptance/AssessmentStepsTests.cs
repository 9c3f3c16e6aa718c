using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Acceptance;

/// <summary>The township's own points: within the item, until the county inspects, and of one application.</summary>
public class AssessmentStepsTests
{
    private static readonly AcceptanceCriterion Item = Make.Campaign().Criteria[0];

    [Theory]
    [InlineData(0, false)]
    [InlineData(8, false)]
    [InlineData(9, true)]
    [InlineData(-1, true)]
    public void Points_are_within_the_item(int score, bool isRefused) => Assert.Equal(
        isRefused ? [AcceptanceRefusal.ScoreOutOfRange(Item.Text, 8)] : [],
        Make.CaseIn(CaseStage.Rectifying).AgainstAssessing(Item, Item.Text, score));

    [Theory]
    [InlineData(CaseStage.Registered, false)]
    [InlineData(CaseStage.Applied, false)]
    [InlineData(CaseStage.Failed, false)]
    [InlineData(CaseStage.UnderInspection, true)]
    [InlineData(CaseStage.Passed, true)]
    [InlineData(CaseStage.Transformed, true)]
    public void Nothing_is_assessed_once_the_county_inspects(CaseStage stage, bool isRefused) => Assert.Equal(
        isRefused ? [CaseRefusal.StageDoesNotAllow(stage)] : [], Make.CaseIn(stage).AgainstAssessing(Item, Item.Text, 5));

    [Fact]
    public void An_item_that_the_criteria_lack_is_none() =>
        Make.RefusedBy(AcceptanceRule.NoSuchItem, () => Make.CaseIn(CaseStage.Rectifying).Assess(Make.Today, null, "别的", 5, null));

    [Fact]
    public void The_last_points_of_an_item_hold_and_those_before_a_verdict_are_of_another_application()
    {
        var @case = Make.CaseIn(CaseStage.Failed);
        SelfScore Said(int daysAgo, int score) => new(@case, Make.Today.AddDays(-daysAgo), Item.Text, score, null);
        Inspection failed = new(@case, Make.Today.AddDays(-10), InspectionKind.County, InspectionOutcome.Failed);
        Inspection visit = new(@case, Make.Today, InspectionKind.Revisit, InspectionOutcome.Held);

        Assert.Equal(6, new CaseFact[] { Said(3, 6), Said(9, 4), failed, visit }.SelfScoresOn(Make.Today)[Item.Text].Score);
        Assert.Empty(new CaseFact[] { Said(11, 6), failed }.SelfScoresOn(Make.Today));
        Assert.Equal(7, new CaseFact[] { Said(10, 7), failed }.SelfScoresOn(Make.Today)[Item.Text].Score);
        Assert.Empty(new CaseFact[] { Said(0, 7) }.SelfScoresOn(Make.Today.AddDays(-1)));
    }
}
