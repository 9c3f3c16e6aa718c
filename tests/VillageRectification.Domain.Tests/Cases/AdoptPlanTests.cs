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

        var facts = @case.Adopt(Make.Entry(Make.Today), Make.Draft(Make.Measure()), [], null);

        Assert.Equal(CaseStage.Rectifying, @case.Stage);
        var plan = Assert.Single(facts.OfType<PlanAdoption>());
        Assert.Equal(plan.RecordId, Assert.Single(facts.OfType<Measure>()).PlanRecordId);
    }

    [Fact]
    public void While_rectifying_it_is_a_revision_and_moves_nothing()
    {
        var @case = Make.CaseIn(CaseStage.Rectifying);
        @case.Adopt(Make.Entry(Make.Today), Make.Draft(Make.Measure()), [], null);
        Assert.Equal(CaseStage.Rectifying, @case.Stage);
    }

    [Theory]
    [InlineData(CaseStage.Registered)]
    [InlineData(CaseStage.Applied)]
    [InlineData(CaseStage.UnderInspection)]
    [InlineData(CaseStage.Passed)]
    [InlineData(CaseStage.Transformed)]
    public void Other_stages_take_no_plan(CaseStage stage) => Refused(CaseRule.StageDoesNotAllow, Make.Draft(Make.Measure()), stage);

    [Fact]
    public void It_needs_a_measure_that_stands()
    {
        Refused(PlanRule.NeedsMeasure, Make.Draft());
        Refused(PlanRule.NeedsMeasure, Make.Draft(Make.Measure() with { DropReason = "缺水源" }));
    }

    [Fact]
    public void Each_measure_that_is_not_done_needs_a_responsible_person_and_a_day()
    {
        Refused(PlanRule.MeasureNeedsPerson, Make.Draft(Make.Measure(person: "")));
        Refused(PlanRule.MeasureNeedsDueDay, Make.Draft(Make.Measure() with { DueOn = null }));
        Assert.Empty(Against(Make.Draft(Make.Measure(), new("旧") { DoneOn = Make.Today, MeasureRecordId = Guid.CreateVersion7() })));
        Assert.Empty(Against(Make.Draft(Make.Measure(), new("旧") { DropReason = "缺水源", ProposalRecordId = Guid.CreateVersion7() })));
    }

    [Fact]
    public void A_measure_may_be_due_on_the_deadline_but_not_after()
    {
        Assert.Empty(Against(Make.Draft(Make.Measure(due: Make.Deadline))));
        Refused(PlanRule.MeasureDueAfterDeadline, Make.Draft(Make.Measure(due: Make.Deadline.AddDays(1))));
    }

    [Theory]
    [InlineData(ProblemStatus.Open, true)]
    [InlineData(ProblemStatus.Reopened, true)]
    [InlineData(ProblemStatus.Eased, false)]
    [InlineData(ProblemStatus.Resolved, false)]
    public void Every_open_problem_needs_a_measure_that_stands(ProblemStatus status, bool isRefused)
    {
        var problem = new ProblemReading(Guid.CreateVersion7(), status, null);
        var answer = Make.Measure(problem: problem.RecordId);

        Assert.Equal(isRefused, Against(Make.Draft(Make.Measure()), problem).Any(r => r.Is(PlanRule.ProblemsWithoutMeasure)));
        Assert.Empty(Against(Make.Draft(answer), problem));
        Assert.Equal(isRefused, Against(Make.Draft(Make.Measure(), answer with { DropReason = "没有用" }), problem).Any());
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void After_a_failure_it_is_dated_after_the_verdict(int daysLater, bool isRefused)
    {
        var verdict = Make.Today;
        var against = Make.CaseIn(CaseStage.Failed).AgainstAdopting(verdict.AddDays(daysLater), Make.Deadline, Make.Draft(Make.Measure()), [], verdict);
        Assert.Equal(isRefused, against.Any(r => r.Is(PlanRule.NotAfterVerdict)));
    }

    [Fact]
    public void What_a_ledger_brought_may_be_adopted_as_it_is_but_what_was_adopted_has_to_be_revised()
    {
        var measure = Make.Measure() with { MeasureRecordId = Guid.CreateVersion7(), ProposalRecordId = null };
        PlanVersion ledger = new(1, Make.Start, null, [measure], []);

        Assert.Empty(Against(new(ledger, [measure])));
        Refused(PlanRule.NothingRevised, new(ledger with { Adoption = new(Make.Case(), Make.Today) }, [measure]));
        // After a failure the plan is to be another one, whoever adopted the last.
        var against = Make.CaseIn(CaseStage.Failed).AgainstAdopting(Make.Today, Make.Deadline, new(ledger, [measure]), [], Make.Today.AddDays(-9));
        Assert.Equal([PlanRule.NothingRevised], against.OfType<PlanRefusal>().Select(r => r.Rule));
        Make.RefusedBy(PlanRule.NothingRevised, () => Make.CaseIn(CaseStage.Failed).Submit(Make.Today, new(ledger, [measure]), null, null));
        Assert.NotNull(Make.CaseIn(CaseStage.Diagnosed).Submit(Make.Today, new(ledger, [measure]), null, null));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void A_revision_is_not_dated_before_the_plan_that_it_revises(int days, bool isRefused)
    {
        PlanVersion last = new(1, Make.Today.AddDays(-2), new(Make.Case(), Make.Today.AddDays(-2)), [], []);
        var against = Make.CaseIn(CaseStage.Rectifying).AgainstAdopting(last.On.AddDays(days), Make.Deadline, new(last, [Make.Measure()]), [], null);
        Assert.Equal(isRefused, against.Any(r => r.Is(PlanRule.BeforeLastPlan)));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void After_a_return_it_is_dated_on_the_day_of_the_return_at_the_earliest(int days, bool isRefused)
    {
        PlanVersion last = new(1, Make.Today.AddDays(-4), new(Make.Case(), Make.Today.AddDays(-4)), [], []);
        PlanDraft draft = new(last, [Make.Measure()]) { ReturnedOn = Make.Today.AddDays(-1) };
        var against = Make.CaseIn(CaseStage.Rectifying).AgainstAdopting(Make.Today.AddDays(days - 1), Make.Deadline, draft, [], null);
        Assert.Equal(isRefused ? [PlanRefusal.BeforeReturn(Make.Today.AddDays(-1))] : [], against);
    }

    [Fact]
    public void It_is_entered_late_only_with_a_reason_which_all_that_it_writes_keeps()
    {
        var day = Make.Today.AddDays(-4);
        Make.RefusedBy(CaseRule.LateEntryNeedsReason, () => Make.CaseIn(CaseStage.Diagnosed).Adopt(Make.Entry(day), Make.Draft(Make.Measure()), [], null));

        var key = Guid.CreateVersion7();
        var entry = Make.Entry(day) with { LateReason = "会议记录才送到", Key = key };
        var facts = Make.CaseIn(CaseStage.Diagnosed).Adopt(entry, Make.Draft(Make.Measure(), Make.Measure()), [], null);

        Assert.All(facts, f => Assert.Equal((day, "会议记录才送到"), (f.OccurredOn, f.LateReason)));
        Assert.Equal(key, Assert.Single(facts.OfType<PlanAdoption>()).RecordId);
        Assert.All(facts.OfType<Measure>(), m => Assert.Equal(key, m.PlanRecordId));
    }

    private static IEnumerable<Refusal> Against(PlanDraft draft, params ProblemReading[] problems) =>
        Make.CaseIn(CaseStage.Diagnosed).AgainstAdopting(Make.Today, Make.Deadline, draft, problems, null);

    private static void Refused<TRule>(TRule rule, PlanDraft draft, CaseStage stage = CaseStage.Diagnosed)
        where TRule : struct, Enum => Make.RefusedBy(rule, () => Make.CaseIn(stage).Adopt(Make.Entry(Make.Today), draft, [], null));
}
