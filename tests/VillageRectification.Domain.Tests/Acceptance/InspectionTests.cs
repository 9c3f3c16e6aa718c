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
    private static readonly VerdictRules Rules = new();

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
    public void Who_began_a_sheet_stays_named()
    {
        var opening = Make.CaseIn(CaseStage.Applied).OpenInspection(Make.Today, [One, Two], Thresholds, Make.Today);
        var running = Make.CaseIn(CaseStage.UnderInspection);
        Inspector third = new("赵玉芬", null);

        ItemScore Mark(Inspector inspector) => new(running, Make.Today, opening.RecordId, new(inspector.Name, "村容村貌", 3, null, null));
        InspectionOpening Correct(Inspector[] inspectors, params CaseFact[] facts) =>
            running.OpenInspection(Make.Today, inspectors, Thresholds, null, opening, facts: facts);

        Make.RefusedBy(AcceptanceRule.InspectorBegan, () => Correct([Two, third], Mark(One), Mark(Two)));
        Assert.Equal("王建国、赵玉芬", Correct([One, third], Mark(One)).Inspectors);
    }

    [Fact]
    public void What_led_to_a_verdict_stays_as_it_was()
    {
        var @case = Make.CaseIn(CaseStage.Applied);
        var opening = @case.OpenInspection(Make.Today, [One, Two], Thresholds, Make.Today);
        Inspection verdict = new(@case, Make.Today.AddDays(1), InspectionKind.County, InspectionOutcome.Passed);

        Assert.NotNull(@case.OpenInspection(Make.Today, [Two, One], Thresholds, null, opening, facts: [opening]));
        Make.RefusedBy(
            AcceptanceRule.InspectionEnded, () => @case.OpenInspection(Make.Today, [Two, One], Thresholds, null, opening, facts: [opening, verdict]));
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
        var inspection = @case.Judge(Judged(outcome), null, Thresholds, Rules);
        Assert.Equal(stage, @case.Stage);
        Assert.Equal(
            (InspectionKind.County, outcome, 75, 20, 3),
            (inspection.Kind, inspection.Outcome, inspection.Score, inspection.Ballots, inspection.NotSatisfied));
        Make.RefusedBy(CaseRule.StageDoesNotAllow, () => @case.Judge(Judged(outcome), null, Thresholds, Rules));
    }

    [Fact]
    public void A_verdict_needs_a_judge_who_did_not_inspect()
    {
        var @case = Make.CaseIn(CaseStage.UnderInspection);
        var opening = new InspectionOpening(@case, Make.Today, ["王建国", "李秀兰"]);
        var judged = Judged(InspectionOutcome.BasicallyPassed) with { OverrideReason = null };
        Assert.Empty(@case.AgainstJudging(judged with { JudgeNames = ["张部长"] }, opening, Thresholds, Rules));
        Assert.Equal(
            [AcceptanceRefusal.JudgeInspected("王建国", "")],
            @case.AgainstJudging(judged with { JudgeNames = ["王部长", "王建国"] }, opening, Thresholds, Rules));
        Assert.Equal(
            [AcceptanceRefusal.BeforeLastStep(Make.Today)], @case.AgainstJudging(judged with { On = Make.Today.AddDays(-1) }, opening, Thresholds, Rules));
    }

    [Theory]
    [InlineData(80, InspectionOutcome.Passed)]
    [InlineData(79, InspectionOutcome.BasicallyPassed)]
    [InlineData(69, InspectionOutcome.Failed)]
    public void Another_verdict_than_the_numbers_come_to_needs_the_heads_reason(int score, InspectionOutcome reached)
    {
        foreach (var outcome in new[] { InspectionOutcome.Passed, InspectionOutcome.BasicallyPassed, InspectionOutcome.Failed })
        {
            var judged = Judged(outcome) with { Score = score, OverrideReason = " " };
            Refusal[] expected = outcome == reached ? [] : [AcceptanceRefusal.OverrideNeedsReason(reached)];
            Assert.Equal(expected, Make.CaseIn(CaseStage.UnderInspection).AgainstJudging(judged, null, Thresholds, Rules));
            Assert.Equal(
                [AcceptanceRefusal.NoSheet(), .. expected],
                Make.CaseIn(CaseStage.UnderInspection).AgainstJudging(Typed(outcome, score), null, Thresholds, Rules));
        }

        // A reason that changes nothing is kept nowhere, so it is said; a must-pass item or the vote fails whatever the score.
        Assert.Equal(
            [AcceptanceRefusal.OverridesNothing(reached)],
            Make.CaseIn(CaseStage.UnderInspection).AgainstJudging(Judged(reached) with { Score = score, OverrideReason = "仍算" }, null, Thresholds, Rules));
        Assert.Equal(InspectionOutcome.Failed, (Judged(reached) with { Score = 90, FailedItems = ["有活动场所"] }).Reached(Rules));
        Assert.Equal(InspectionOutcome.Failed, (Judged(reached) with { Score = 90, Vote = new(20, 11) }).Reached(Rules));
    }

    [Fact]
    public void A_corrected_verdict_of_a_ledger_stays_without_what_the_ledger_lacks_and_moves_nothing()
    {
        var @case = Make.CaseIn(CaseStage.Failed);
        var read = new Inspection(@case, Make.Today, InspectionKind.County, InspectionOutcome.Failed);
        var corrected = @case.Judge(new(Make.Today.AddDays(-1), InspectionOutcome.Failed) { Opinion = "账目不清" }, null, Thresholds, Rules, read);
        Assert.Equal((CaseStage.Failed, null, "账目不清"), (@case.Stage, corrected.Score, corrected.Opinion));
        // Totals that are typed make no pass of it either.
        Make.RefusedBy(AcceptanceRule.NoSheet, () => @case.Judge(Typed(InspectionOutcome.Passed, 90), null, Thresholds, Rules, read));
    }

    [Fact]
    public void Totals_that_are_typed_are_no_verdict()
    {
        var @case = Make.CaseIn(CaseStage.UnderInspection);
        Make.RefusedBy(AcceptanceRule.NoSheet, () => @case.Judge(Typed(InspectionOutcome.Passed, 90), null, Thresholds, Rules));
        Assert.Equal(CaseStage.UnderInspection, @case.Stage);
    }

    [Fact]
    public void Who_is_on_no_record_goes_when_that_is_confirmed_and_stays_marked()
    {
        Inspector unknown = new("赵玉芬", null) { IsUnregistered = true };
        Make.RefusedBy(AcceptanceRule.InspectorsUnregistered, () => Make.CaseIn(CaseStage.Applied).OpenInspection(Make.Today, [One, unknown], Thresholds));
        Make.RefusedBy(AcceptanceRule.InspectorsUnregistered, () => Make.CaseIn(CaseStage.Passed).Revisit(Visited(true, null, One, unknown), Thresholds));
        var opening = Make.CaseIn(CaseStage.Applied).OpenInspection(Make.Today, [One, unknown with { IsConfirmed = true }], Thresholds);
        Assert.Equal("赵玉芬", opening.Unregistered);
        var revisit = Make.CaseIn(CaseStage.Passed).Revisit(Visited(true, null, One, unknown with { IsConfirmed = true }), Thresholds);
        Assert.Equal("赵玉芬", revisit.Unregistered);
        Assert.Null(Make.CaseIn(CaseStage.Applied).OpenInspection(Make.Today, [One, Two], Thresholds).Unregistered);

        // A correction asks for nobody again, and registers nobody after the fact.
        var running = Make.CaseIn(CaseStage.UnderInspection);
        Assert.Equal("赵玉芬", running.OpenInspection(Make.Today, [One, Two, new("赵玉芬", null)], Thresholds, null, opening).Unregistered);
    }

    [Theory]
    [InlineData(CaseStage.Passed, true, CaseStage.Passed)]
    [InlineData(CaseStage.Transformed, true, CaseStage.Transformed)]
    [InlineData(CaseStage.Passed, false, CaseStage.Relapsed)]
    [InlineData(CaseStage.Transformed, false, CaseStage.Relapsed)]
    public void A_revisit_holds_or_finds_a_relapse(CaseStage from, bool held, CaseStage to)
    {
        var @case = Make.CaseIn(from);
        @case.Revisit(Visited(held, "看过", One, Two), Thresholds);
        Assert.Equal(to, @case.Stage);
    }

    [Fact]
    public void Only_a_passed_village_is_revisited() =>
        Make.RefusedBy(CaseRule.StageDoesNotAllow, () => Make.CaseIn(CaseStage.Failed).Revisit(Visited(true, null, One, Two), Thresholds));

    [Fact]
    public void A_revisit_needs_impartial_inspectors_too()
    {
        Make.RefusedBy(AcceptanceRule.TooFewInspectors, () => Make.CaseIn(CaseStage.Passed).Revisit(Visited(true, null, One), Thresholds));
        Make.RefusedBy(
            AcceptanceRule.InspectorNotImpartial,
            () => Make.CaseIn(CaseStage.Passed).Revisit(Visited(false, "散了", One, Two, new("赵玉芬", "县土地局")), Thresholds));
        Assert.Equal(
            [AcceptanceRefusal.TooFewInspectors(2), AcceptanceRefusal.InspectorNotImpartial("赵玉芬", "县土地局")],
            Make.CaseIn(CaseStage.Passed).AgainstRevisiting(Visited(true, null, new Inspector("赵玉芬", "县土地局")), Thresholds));
        Assert.Equal(
            [AcceptanceRefusal.BeforeLastStep(Make.Today.AddDays(1)), CaseRefusal.ReasonMissing()],
            Make.CaseIn(CaseStage.Passed).AgainstRevisiting(Visited(false, " ", One, Two), Thresholds, Make.Today.AddDays(1)));
    }

    [Fact]
    public void A_revisit_says_what_it_found()
    {
        var held = Make.CaseIn(CaseStage.Passed).Revisit(Visited(true, "稳定", One, Two), Thresholds);
        Assert.Equal((InspectionKind.Revisit, InspectionOutcome.Held, "稳定", Make.Today), (held.Kind, held.Outcome, held.Opinion, held.OccurredOn));
        Assert.Equal("王建国、李秀兰", held.Inspectors);
        var fell = Make.CaseIn(CaseStage.Passed).Revisit(Visited(false, "散了", One, Two), Thresholds);
        Assert.Equal(InspectionOutcome.FellBack, fell.Outcome);

        Make.RefusedBy(
            AcceptanceRule.OppositeOnOneDay, () => Make.CaseIn(CaseStage.Passed).Revisit(Visited(false, "散了", One, Two), Thresholds, null, null, [held]));
        Assert.Equal(InspectionOutcome.Held, Make.CaseIn(CaseStage.Passed).Revisit(Visited(true, null, One, Two), Thresholds, null, null, [held]).Outcome);

        var rectifying = Make.CaseIn(CaseStage.Rectifying);
        var corrected = rectifying.Revisit(Visited(true, "没有散", One, Two), Thresholds, null, fell);
        Assert.Equal((InspectionOutcome.Held, CaseStage.Rectifying), (corrected.Outcome, rectifying.Stage));
    }

    [Fact]
    public void What_stands_against_a_step_is_listed_before_it()
    {
        Assert.Equal(
            [CaseRefusal.StageDoesNotAllow(CaseStage.Passed), AcceptanceRefusal.TooFewInspectors(2)],
            Make.CaseIn(CaseStage.Passed).AgainstOpeningInspection([One], Thresholds));
        Assert.Equal(
            [CaseRefusal.StageDoesNotAllow(CaseStage.Applied)],
            Make.CaseIn(CaseStage.Applied).AgainstJudging(Judged(InspectionOutcome.Failed), null, Thresholds, Rules));
        Assert.Empty(Make.CaseIn(CaseStage.UnderInspection).AgainstJudging(Judged(InspectionOutcome.Passed), null, Thresholds, Rules));
    }

    private static Judgement Judged(InspectionOutcome outcome) => Judgement.Of(Make.Sheet(Make.Today), Make.Today, outcome) with
    {
        Score = 75,
        Vote = new(20, 3),
        OverrideReason = outcome is InspectionOutcome.BasicallyPassed ? null : "部务会议定",
    };

    // As a form could send it.
    private static Judgement Typed(InspectionOutcome outcome, int score) => new(Make.Today, outcome) { Score = score, Vote = new(20, 3) };

    private static RevisitResult Visited(bool held, string? opinion, params Inspector[] inspectors) => new(Make.Today, held, opinion, inspectors);
}
