using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Cases;

public class AdoptPlanTests
{
    [Theory]
    [InlineData(CaseStage.Diagnosed)]
    [InlineData(CaseStage.Failed)]
    [InlineData(CaseStage.Relapsed)]
    [InlineData(CaseStage.CityRefused)]
    public void A_plan_moves_the_case_to_rectifying(CaseStage from)
    {
        var @case = Make.CaseIn(from);

        var facts = @case.Adopt(Make.Today, Make.Deadline, [Make.Measure()], [], null);

        Assert.Equal(CaseStage.Rectifying, @case.Stage);
        var plan = Assert.Single(facts.OfType<PlanAdoption>());
        Assert.Equal(plan.RecordId, Assert.Single(facts.OfType<Measure>()).PlanRecordId);
    }

    [Fact]
    public void While_rectifying_it_is_a_revision_and_moves_nothing()
    {
        var @case = Make.CaseIn(CaseStage.Rectifying);
        @case.Adopt(Make.Today, Make.Deadline, [Make.Measure()], [], null);
        Assert.Equal(CaseStage.Rectifying, @case.Stage);
    }

    [Theory]
    [InlineData(CaseStage.Registered)]
    [InlineData(CaseStage.Applied)]
    [InlineData(CaseStage.UnderInspection)]
    [InlineData(CaseStage.Passed)]
    [InlineData(CaseStage.Transformed)]
    public void Other_stages_take_no_plan(CaseStage stage) =>
        Make.RefusedBy(CaseRule.StageDoesNotAllow, () => Make.CaseIn(stage).Adopt(Make.Today, Make.Deadline, [Make.Measure()], [], null));

    [Fact]
    public void It_needs_a_measure() =>
        Make.RefusedBy(PlanRule.NeedsMeasure, () => Make.CaseIn(CaseStage.Diagnosed).Adopt(Make.Today, Make.Deadline, [], [], null));

    [Fact]
    public void Each_measure_needs_a_responsible_person() =>
        Make.RefusedBy(
            PlanRule.MeasureNeedsPerson, () => Make.CaseIn(CaseStage.Diagnosed).Adopt(Make.Today, Make.Deadline, [Make.Measure(person: "")], [], null));

    [Fact]
    public void A_measure_may_be_due_on_the_deadline_but_not_after()
    {
        Make.CaseIn(CaseStage.Diagnosed).Adopt(Make.Today, Make.Deadline, [Make.Measure(due: Make.Deadline)], [], null);
        Make.RefusedBy(
            PlanRule.MeasureDueAfterDeadline,
            () => Make.CaseIn(CaseStage.Diagnosed).Adopt(Make.Today, Make.Deadline, [Make.Measure(due: Make.Deadline.AddDays(1))], [], null));
    }

    [Theory]
    [InlineData(ProblemStatus.Open, true)]
    [InlineData(ProblemStatus.Reopened, true)]
    [InlineData(ProblemStatus.Eased, false)]
    [InlineData(ProblemStatus.Resolved, false)]
    public void Every_open_problem_needs_a_measure(ProblemStatus status, bool isRefused)
    {
        var problem = new ProblemReading(Guid.CreateVersion7(), status, null, HasMeasure: false);
        var against = Make.CaseIn(CaseStage.Diagnosed).AgainstAdopting(Make.Today, Make.Deadline, [Make.Measure()], [problem], null);
        Assert.Equal(isRefused, against.Any(r => r.Is(PlanRule.ProblemsWithoutMeasure)));
        Assert.Empty(Make.CaseIn(CaseStage.Diagnosed).AgainstAdopting(Make.Today, Make.Deadline, [Make.Measure(problem: problem.RecordId)], [problem], null));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void After_a_failure_it_is_dated_after_the_verdict(int daysLater, bool isRefused)
    {
        var verdict = Make.Today;
        var against = Make.CaseIn(CaseStage.Failed).AgainstAdopting(verdict.AddDays(daysLater), Make.Deadline, [Make.Measure()], [], verdict);
        Assert.Equal(isRefused, against.Any(r => r.Is(PlanRule.NotAfterVerdict)));
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void The_department_may_return_it_within_ten_days(int days, bool isRefused)
    {
        var @case = Make.CaseIn(CaseStage.Rectifying);
        var plan = new PlanAdoption(@case, Make.Today);
        var against = @case.AgainstReturning(plan, Make.Today.AddDays(days), "措施太空", new CampaignThresholds());
        Assert.Equal(isRefused, against.Any(r => r.Is(PlanRule.ReturnTooLate)));
    }

    [Fact]
    public void A_return_needs_reasons_and_leaves_the_stage()
    {
        var @case = Make.CaseIn(CaseStage.Rectifying);
        var plan = new PlanAdoption(@case, Make.Today);
        Make.RefusedBy(CaseRule.ReasonMissing, () => @case.Return(plan, Make.Today, " ", new()));
        Assert.Equal(plan.RecordId, @case.Return(plan, Make.Today, "措施太空", new()).PlanRecordId);
        Assert.Equal(CaseStage.Rectifying, @case.Stage);
    }

    [Fact]
    public void A_plan_of_a_suspended_case_is_not_returned()
    {
        var @case = Make.CaseIn(CaseStage.Rectifying);
        var plan = new PlanAdoption(@case, Make.Today);
        @case.Suspend(Make.Today, "并村");
        Assert.Equal([CaseRefusal.StandingDoesNotAllow(Standing.Suspended)], @case.AgainstReturning(plan, Make.Today, "措施太空", new()));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => @case.Return(plan, Make.Today, "措施太空", new()));
    }
}
