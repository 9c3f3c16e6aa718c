using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Tests.Acceptance;

/// <summary>Within a day the ordinal decides, then the instant; and a step that is refused leaves no trace.</summary>
public class StepOrderTests
{
    private static readonly DateOnly Day = Make.Today;
    private static readonly DateTime Nine = new(2003, 10, 31, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1, 0, 2, 0, CaseOutcome.Failed)]
    [InlineData(2, 0, 1, 0, CaseOutcome.Passed)]
    [InlineData(1, 0, 1, 1, CaseOutcome.Failed)]
    [InlineData(1, 1, 1, 0, CaseOutcome.Passed)]
    [InlineData(1, 0, 1, 0, CaseOutcome.Failed)]
    public void The_last_verdict_of_a_day_decides(int passedOrdinal, int passedAt, int failedOrdinal, int failedAt, CaseOutcome outcome) =>
        Assert.Equal(
            outcome, Read((InspectionOutcome.Passed, Mark(passedOrdinal, passedAt)), (InspectionOutcome.Failed, Mark(failedOrdinal, failedAt))).Outcome);

    [Theory]
    [InlineData(1, 0, 2, 0, true)]
    [InlineData(2, 0, 1, 0, false)]
    [InlineData(1, 0, 1, 1, true)]
    [InlineData(1, 1, 1, 0, false)]
    [InlineData(1, 0, 1, 0, false)]
    public void The_last_revisit_of_a_day_counts_and_of_two_alike_the_one_that_fell_back(int fellOrdinal, int fellAt, int heldOrdinal, int heldAt, bool isHeld)
    {
        var (fell, held) = (Mark(fellOrdinal, fellAt), Mark(heldOrdinal, heldAt));
        var reading = Read((InspectionOutcome.FellBack, fell), (InspectionOutcome.Held, held));
        Assert.Equal((isHeld ? held : fell, isHeld), (reading.LastRevisit, reading.LastRevisitHeld));
        Assert.Equal((held, true), Read((InspectionOutcome.Held, held)) is var one ? (one.LastRevisit, one.LastRevisitHeld) : default);
        Assert.Equal((fell, false), Read((InspectionOutcome.FellBack, fell)) is var other ? (other.LastRevisit, other.LastRevisitHeld) : default);
    }

    [Fact]
    public void A_verification_holds_until_the_pass_is_lost()
    {
        var (passed, verified, lost, again) = (Mark(1, 0), Mark(2, 0), Mark(3, 0), Mark(4, 0));
        Assert.Equal(verified, Read((InspectionOutcome.Passed, passed), (InspectionOutcome.Verified, verified)).Verification);
        Assert.Null(Read((InspectionOutcome.Passed, passed), (InspectionOutcome.Verified, verified), (InspectionOutcome.FellBack, lost)).Verification);
        Assert.Null(Read((InspectionOutcome.Verified, verified), (InspectionOutcome.FellBack, lost), (InspectionOutcome.Passed, again)).Verification);
        Assert.Equal(
            verified, Read((InspectionOutcome.Failed, Mark(0, 0)), (InspectionOutcome.Passed, passed), (InspectionOutcome.Verified, verified)).Verification);
    }

    [Fact]
    public void Facts_of_a_day_are_read_by_their_ordinal()
    {
        var @case = Make.Case();
        var (first, second) = (new AcceptanceApplication(@case, Day), new AcceptanceApplication(@case, Day));
        first.ReadFrom(Guid.CreateVersion7(), 1);
        second.ReadFrom(Guid.CreateVersion7(), 2);
        Assert.Equal(EventMark.Of(second), AcceptanceEvents.Of([second, first]).Application);
        var (early, late) = (
            new Inspection(@case, Day, InspectionKind.County, InspectionOutcome.Passed),
            new Inspection(@case, Day.AddDays(1), InspectionKind.County, InspectionOutcome.Passed));
        Assert.Equal(EventMark.Of(late), AcceptanceEvents.Of([late, early]).Inspections[InspectionOutcome.Passed]);
        Assert.False(AcceptanceEvents.Of([late]).HasPlan);
        Assert.True(AcceptanceEvents.Of([new Measure(@case, Day, "修复机井")]).HasPlan);
    }

    [Fact]
    public void Nothing_is_done_in_a_suspended_case_and_every_reason_against_it_is_listed()
    {
        var refused = CaseRefusal.StandingDoesNotAllow(Standing.Suspended);
        Assert.Contains(refused, Suspended(CaseStage.Rectifying).AgainstApplying(Day, Make.Campaign(), new([], [], Day, IsPlanReturned: false)));
        Assert.Equal([refused, CaseRefusal.ReasonMissing()], Suspended(CaseStage.Applied).AgainstWithdrawing(" "));
        Assert.Contains(refused, Suspended(CaseStage.Diagnosed).AgainstDiagnosing(new("因", "人")));
        Assert.Contains(refused, Suspended(CaseStage.Diagnosed).AgainstAdopting(Day, Make.Deadline, Make.Draft(Make.Measure()), [], null));
        Assert.Contains(refused, Suspended(CaseStage.UnderInspection).AgainstJudging(new(Day, InspectionOutcome.Passed) { Score = 90 }, null, new(), new()));
        Assert.Contains(refused, Suspended(CaseStage.Passed).AgainstVerifying(Day, Day, true, ManagementLevel.CityKey, true, new()));
    }

    [Fact]
    public void A_refused_step_leaves_the_case_where_it_was()
    {
        var applied = Make.CaseIn(CaseStage.Rectifying);
        Assert.Equal([CaseRefusal.StageDoesNotAllow(CaseStage.Rectifying)], applied.AgainstWithdrawing("还没准备好"));
        var passed = Make.CaseIn(CaseStage.Passed);
        Make.RefusedBy(
            AcceptanceRule.NoRevisitHeld, () => passed.Verify(Day, Day.AddMonths(-3), hasHeld: false, ManagementLevel.Ordinary, byCity: false, new()));
        Assert.Equal(CaseStage.Passed, passed.Stage);
        Make.RefusedBy(CaseRule.AlreadyListed, () => ListingSteps.Register(Make.Case(), Make.Campaign(), DivisionCode.Parse("370830112202"), Day));
        var (registered, fact) = ListingSteps.Register(null, Make.Campaign(), DivisionCode.Parse("370830112202"), Day);
        Assert.Equal((registered.Id, Day, Standing.Active), (fact.CaseId, fact.OccurredOn, fact.Standing));
    }

    [Fact]
    public void Only_a_must_pass_item_that_applies_fails_below_its_mark()
    {
        Assert.False(new CriterionScore(5, IsMustPass: false, 0, null).IsFailed);
        Assert.False(new CriterionScore(5, IsMustPass: true, 0, "没有集体土地").IsFailed);
        Assert.False(new CriterionScore(5, IsMustPass: true, 3, null).IsFailed);
        Assert.True(new CriterionScore(5, IsMustPass: true, 2, null).IsFailed);
        Assert.False(new CriterionScore(5, IsMustPass: true, 2, null) { ReachedFrom = 2 }.IsFailed);
    }

    [Fact]
    public void The_score_adds_up_over_the_items()
    {
        CriterionScore[] sheet = [new(50, false, 45, null), new(50, false, 40, null)];
        Assert.Equal(85, Verdict.Reach(sheet, new(20, 0), new()).Score);
    }

    [Fact]
    public void Every_open_problem_needs_a_measure_of_its_own()
    {
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        ProblemReading[] problems = [new(one, ProblemStatus.Open, null), new(two, ProblemStatus.Open, null)];
        var draft = Make.Draft(Make.Measure(problem: one), Make.Measure());
        var against = Make.CaseIn(CaseStage.Diagnosed).AgainstAdopting(Day, Make.Deadline, draft, problems, null);
        Assert.Equal([PlanRefusal.ProblemsWithoutMeasure(1)], against);
    }

    [Fact]
    public void The_words_of_inspections()
    {
        Assert.Equal(["县级验收", "回访", "市级认定", "县级认定"], Enum.GetValues<InspectionKind>().Select(k => k.ToText()));
        Assert.Equal(["合格", "基本合格", "不合格", "保持", "反弹", "转化升级", "未通过"], Enum.GetValues<InspectionOutcome>().Select(o => o.ToText()));
        Assert.Equal(["合格", "不合格", "反弹", "认定未通过"], Enum.GetValues<CaseOutcome>().Select(o => o.ToText()));
        Assert.Equal("市级认定：未通过", InspectionOutcome.Refused.ToText(InspectionKind.City, default));
        Assert.Equal("县级验收：合格", InspectionOutcome.Passed.ToText(InspectionKind.County, default));
    }

    private static RectificationCase Suspended(CaseStage stage)
    {
        var @case = Make.CaseIn(stage);
        @case.Suspend(Day, "并村");
        return @case;
    }

    private static EventMark Mark(int ordinal, int hours) => new(Guid.CreateVersion7(), Day, ordinal, Nine.AddHours(hours));

    private static AcceptanceReading Read(params (InspectionOutcome Outcome, EventMark Mark)[] inspections) =>
        AcceptanceReading.Of(new(true, true, null, null, null, null, null, inspections.ToDictionary(i => i.Outcome, i => i.Mark)));
}
