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
    public void An_inspection_opens_on_the_day_of_the_application_or_later_and_a_correction_moves_nothing()
    {
        var @case = Make.CaseIn(CaseStage.Applied);
        Make.RefusedBy(AcceptanceRule.BeforeLastStep, () => @case.OpenInspection(Make.Today, [One, Two], Thresholds, Make.Today.AddDays(1)));
        var opening = @case.OpenInspection(Make.Today, [One, Two], Thresholds, Make.Today);

        var judged = Make.CaseIn(CaseStage.Passed);
        Assert.Equal("李秀兰、王建国", judged.OpenInspection(Make.Today, [Two, One], Thresholds, Make.Today, opening).Inspectors);
        Assert.Equal(CaseStage.Passed, judged.Stage);
        Make.RefusedBy(AcceptanceRule.TooFewInspectors, () => judged.OpenInspection(Make.Today, [One], Thresholds, null, opening));
    }

    [Fact]
    public void One_inspector_is_too_few() =>
        Make.RefusedBy(AcceptanceRule.TooFewInspectors, () => Make.CaseIn(CaseStage.Applied).OpenInspection(Make.Today, [One], Thresholds));

    [Fact]
    public void Nobody_tied_to_the_village_inspects_it() =>
        Make.RefusedBy(
            AcceptanceRule.InspectorNotImpartial, () => Make.CaseIn(CaseStage.Applied).OpenInspection(Make.Today, [One, Two, new("赵玉芬", "县土地局")], Thresholds));

    [Fact]
    public void Only_an_application_is_inspected() =>
        Make.RefusedBy(CaseRule.StageDoesNotAllow, () => Make.CaseIn(CaseStage.Rectifying).OpenInspection(Make.Today, [One, Two], Thresholds));

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
        Make.RefusedBy(CaseRule.StageDoesNotAllow, () => @case.Judge(Make.Today, new(outcome, 75), null));
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
        Make.RefusedBy(CaseRule.StageDoesNotAllow, () => Make.CaseIn(CaseStage.Failed).Revisit(Make.Today, true, null, [One, Two], Thresholds));

    [Fact]
    public void A_revisit_needs_impartial_inspectors_too()
    {
        Make.RefusedBy(AcceptanceRule.TooFewInspectors, () => Make.CaseIn(CaseStage.Passed).Revisit(Make.Today, true, null, [One], Thresholds));
        Make.RefusedBy(
            AcceptanceRule.InspectorNotImpartial,
            () => Make.CaseIn(CaseStage.Passed).Revisit(Make.Today, false, null, [One, Two, new("赵玉芬", "县土地局")], Thresholds));
        Assert.Equal(
            [AcceptanceRefusal.TooFewInspectors(2), AcceptanceRefusal.InspectorNotImpartial("赵玉芬", "县土地局")],
            Make.CaseIn(CaseStage.Passed).AgainstRevisiting([new("赵玉芬", "县土地局")], Thresholds));
    }

    [Fact]
    public void A_revisit_says_what_it_found()
    {
        var held = Make.CaseIn(CaseStage.Passed).Revisit(Make.Today, held: true, "稳定", [One, Two], Thresholds);
        Assert.Equal((InspectionKind.Revisit, InspectionOutcome.Held, "稳定", Make.Today), (held.Kind, held.Outcome, held.Opinion, held.OccurredOn));
        Assert.Equal(InspectionOutcome.FellBack, Make.CaseIn(CaseStage.Passed).Revisit(Make.Today, held: false, null, [One, Two], Thresholds).Outcome);
    }

    [Fact]
    public void What_stands_against_a_step_is_listed_before_it()
    {
        Assert.Equal(
            [CaseRefusal.StageDoesNotAllow(CaseStage.Passed), AcceptanceRefusal.TooFewInspectors(2)],
            Make.CaseIn(CaseStage.Passed).AgainstOpeningInspection([One], Thresholds));
        Assert.Equal([CaseRefusal.StageDoesNotAllow(CaseStage.Applied)], Make.CaseIn(CaseStage.Applied).AgainstJudging(new(InspectionOutcome.Failed, 60)));
        Assert.Empty(Make.CaseIn(CaseStage.UnderInspection).AgainstJudging(new(InspectionOutcome.Passed, 90)));
    }
}
