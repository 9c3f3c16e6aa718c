using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Acceptance;

public class InspectionTests
{
    private static readonly Inspector One = new("王建国", null);
    private static readonly Inspector Two = new("李秀兰", null);
    private static readonly CampaignThresholds Thresholds = new();

    [Fact]
    public void Two_impartial_inspectors_open_an_inspection()
    {
        var @case = Make.CaseIn(CaseStage.Applied);
        Assert.Equal("王建国、李秀兰", @case.OpenInspection(Make.Today, [One, Two], Thresholds).Inspectors);
        Assert.Equal(CaseStage.UnderInspection, @case.Stage);
    }

    [Fact]
    public void One_inspector_is_too_few() =>
        Make.RefusedBy(Rule.TooFewInspectors, () => Make.CaseIn(CaseStage.Applied).OpenInspection(Make.Today, [One], Thresholds));

    [Fact]
    public void Nobody_tied_to_the_village_inspects_it() =>
        Make.RefusedBy(Rule.InspectorNotImpartial, () => Make.CaseIn(CaseStage.Applied).OpenInspection(Make.Today, [One, Two, new("赵玉芬", "县土地局")], Thresholds));

    [Fact]
    public void Only_an_application_is_inspected() =>
        Make.RefusedBy(Rule.StageDoesNotAllow, () => Make.CaseIn(CaseStage.Rectifying).OpenInspection(Make.Today, [One, Two], Thresholds));

    [Theory]
    [InlineData(InspectionOutcome.Passed, CaseStage.Passed)]
    [InlineData(InspectionOutcome.BasicallyPassed, CaseStage.Passed)]
    [InlineData(InspectionOutcome.Failed, CaseStage.Failed)]
    public void A_verdict_moves_the_case(InspectionOutcome outcome, CaseStage stage)
    {
        var @case = Make.CaseIn(CaseStage.UnderInspection);
        var inspection = @case.Judge(Make.Today, new(outcome, 75), "意见");
        Assert.Equal(stage, @case.Stage);
        Assert.Equal((InspectionKind.County, outcome, 75), (inspection.Kind, inspection.Outcome, inspection.Score));
        Make.RefusedBy(Rule.StageDoesNotAllow, () => @case.Judge(Make.Today, new(outcome, 75), null));
    }

    [Theory]
    [InlineData(CaseStage.Passed, true, CaseStage.Passed)]
    [InlineData(CaseStage.Transformed, true, CaseStage.Transformed)]
    [InlineData(CaseStage.Passed, false, CaseStage.Relapsed)]
    [InlineData(CaseStage.Transformed, false, CaseStage.Relapsed)]
    public void A_revisit_holds_or_finds_a_relapse(CaseStage from, bool held, CaseStage to)
    {
        var @case = Make.CaseIn(from);
        @case.Revisit(Make.Today, held, null, [One, Two], Thresholds);
        Assert.Equal(to, @case.Stage);
    }

    [Fact]
    public void Only_a_passed_village_is_revisited() =>
        Make.RefusedBy(Rule.StageDoesNotAllow, () => Make.CaseIn(CaseStage.Failed).Revisit(Make.Today, true, null, [One, Two], Thresholds));
}
