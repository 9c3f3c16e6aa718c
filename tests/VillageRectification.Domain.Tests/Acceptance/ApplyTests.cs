using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Acceptance;

public class ApplyTests
{
    private static readonly Readiness Ready = new([], [], Make.Today, IsPlanReturned: false);

    [Fact]
    public void A_ready_case_is_applied_for()
    {
        var @case = Make.CaseIn(CaseStage.Rectifying);
        var application = @case.Apply(Make.Today, Make.Campaign(), Ready);
        Assert.Equal(CaseStage.Applied, @case.Stage);
        Assert.Equal(Make.Today, application.OccurredOn);
    }

    [Theory]
    [InlineData(CaseStage.Registered)]
    [InlineData(CaseStage.Diagnosed)]
    [InlineData(CaseStage.Applied)]
    [InlineData(CaseStage.Passed)]
    public void Only_a_case_under_rectification_is_applied_for(CaseStage stage) =>
        Make.RefusedBy(CaseRule.StageDoesNotAllow, () => Make.CaseIn(stage).Apply(Make.Today, Make.Campaign(), Ready));

    [Theory]
    [InlineData(CaseStage.Failed)]
    [InlineData(CaseStage.Relapsed)]
    [InlineData(CaseStage.CityRefused)]
    public void After_a_failure_a_revised_plan_comes_first(CaseStage stage) =>
        Make.RefusedBy(AcceptanceRule.RevisedPlanMissing, () => Make.CaseIn(stage).Apply(Make.Today, Make.Campaign(), Ready));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2003-10-31", null, false)]
    [InlineData(null, "等待资金", false)]
    [InlineData(null, " ", true)]
    public void Every_measure_is_done_or_explained(string? doneOn, string? reason, bool isRefused)
    {
        var measure = new MeasureReading(Guid.CreateVersion7(), Make.Deadline, doneOn is null ? null : DateOnly.Parse(doneOn, null), reason);
        Assert.Equal(isRefused, Against(Ready with { Measures = [measure] }).Contains(AcceptanceRule.MeasuresUnaccounted));
    }

    [Theory]
    [InlineData(ProblemStatus.Open, -1, true)]
    [InlineData(ProblemStatus.Reopened, -1, true)]
    [InlineData(ProblemStatus.Open, 0, false)]
    [InlineData(ProblemStatus.Eased, -1, false)]
    [InlineData(ProblemStatus.Resolved, -1, false)]
    public void No_open_problem_is_past_due(ProblemStatus status, int daysToDue, bool isRefused)
    {
        var problem = new ProblemReading(Guid.CreateVersion7(), status, Make.Today.AddDays(daysToDue));
        Assert.Equal(isRefused, Against(Ready with { Problems = [problem] }).Contains(AcceptanceRule.ProblemsOverdue));
    }

    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    public void Committee_states_were_confirmed_within_31_days(int daysAgo, bool isRefused) =>
        Assert.Equal(isRefused, Against(Ready with { CommitteesConfirmedOn = Make.Today.AddDays(-daysAgo) }).Contains(AcceptanceRule.CommitteesNotConfirmed));

    [Fact]
    public void Committee_states_never_confirmed_stand_against_it() =>
        Assert.Contains(AcceptanceRule.CommitteesNotConfirmed, Against(Ready with { CommitteesConfirmedOn = null }));

    [Fact]
    public void A_returned_plan_stands_against_it() => Assert.Contains(AcceptanceRule.PlanReturned, Against(Ready with { IsPlanReturned = true }));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void The_deadline_is_the_last_day(int daysLater, bool isRefused)
    {
        var day = Make.Deadline.AddDays(daysLater);
        var against = Make.CaseIn(CaseStage.Rectifying).AgainstApplying(day, Make.Campaign(), Ready with { CommitteesConfirmedOn = day });
        Assert.Equal(isRefused, against.Any(r => r.Is(AcceptanceRule.DeadlinePassed)));
    }

    [Fact]
    public void Everything_that_is_missing_is_said_at_once()
    {
        var nothing = new Readiness([new(Guid.CreateVersion7(), null, null, null)], [], null, IsPlanReturned: true);
        var refused = Assert.Throws<RuleViolationException>(() => Make.CaseIn(CaseStage.Failed).Apply(Make.Deadline.AddDays(1), Make.Campaign(), nothing));
        Assert.Equal(
            [
                AcceptanceRefusal.RevisedPlanMissing(), AcceptanceRefusal.PlanReturned(), AcceptanceRefusal.MeasuresUnaccounted(1),
                AcceptanceRefusal.CommitteesNotConfirmed(31), AcceptanceRefusal.DeadlinePassed(Make.Deadline),
            ],
            refused.Refusals);

    }

    [Fact]
    public void It_is_not_dated_before_what_it_follows()
    {
        Assert.Equal([AcceptanceRule.BeforeLastStep], Against(Ready with { LastStepOn = Make.Today.AddDays(1) }));
        Assert.Empty(Against(Ready with { LastStepOn = Make.Today }));
    }

    [Fact]
    public void A_correction_of_its_day_moves_nothing_and_asks_nothing_that_stood_before()
    {
        var @case = Make.CaseIn(CaseStage.UnderInspection);
        var application = new AcceptanceApplication(@case, Make.Today);
        var corrected = @case.Apply(Make.Today.AddDays(-1), Make.Campaign(), Ready with { CommitteesConfirmedOn = null }, application);
        Assert.Equal((Make.Today.AddDays(-1), CaseStage.UnderInspection), (corrected.OccurredOn, @case.Stage));
        Make.RefusedBy(AcceptanceRule.DeadlinePassed, () => @case.Apply(Make.Deadline.AddDays(1), Make.Campaign(), Ready, application));

        var withdrawal = new ApplicationWithdrawal(@case, application, Make.Today, "没做完");
        Assert.Equal("没有做完", @case.Withdraw(application, Make.Today, "没有做完", withdrawal).Reason);
        Assert.Equal(CaseStage.UnderInspection, @case.Stage);
    }

    [Fact]
    public void It_is_withdrawn_with_a_reason_while_no_inspection_is_open()
    {
        var @case = Make.CaseIn(CaseStage.Applied);
        var application = new AcceptanceApplication(@case, Make.Today);
        Make.RefusedBy(CaseRule.ReasonMissing, () => @case.Withdraw(application, Make.Today, null));
        Make.RefusedBy(AcceptanceRule.BeforeLastStep, () => @case.Withdraw(application, application.OccurredOn.AddDays(-1), "还没准备好"));
        Assert.Equal(application.RecordId, @case.Withdraw(application, Make.Today, "还没准备好").ApplicationRecordId);
        Assert.Equal(CaseStage.Rectifying, @case.Stage);
        Make.RefusedBy(CaseRule.StageDoesNotAllow, () => Make.CaseIn(CaseStage.UnderInspection).Withdraw(application, Make.Today, "晚了"));
    }

    private static AcceptanceRule[] Against(Readiness readiness) =>
        [.. Make.CaseIn(CaseStage.Rectifying).AgainstApplying(Make.Today, Make.Campaign(), readiness).Cast<AcceptanceRefusal>().Select(r => r.Rule)];
}
