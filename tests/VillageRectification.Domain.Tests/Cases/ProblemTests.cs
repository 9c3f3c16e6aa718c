using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Cases;

public class ProblemTests
{
    private static readonly Campaign Campaign = Make.Campaign();

    [Fact]
    public void A_problem_is_registered_on_the_day_it_was_found()
    {
        var @case = Make.Case();
        var found = new FoundProblem(Make.Start, "村级财务", "账目多年没有公开", ProblemHandling.ResolveNow, Make.Today, "陈志强");
        var problem = @case.Find(found, Campaign);
        Assert.Equal(found, new(problem.OccurredOn, problem.Category, problem.Description, problem.Handling, problem.DueOn, problem.ResponsiblePerson));
        Assert.Equal(@case.Id, problem.CaseId);
    }

    [Theory]
    [InlineData(ProblemHandling.ResolveNow, true)]
    [InlineData(null, false)]
    public void What_is_resolved_now_needs_a_due_date(ProblemHandling? handling, bool isRefused) =>
        Assert.Equal(isRefused ? [ProblemRefusal.ResolveNowNeedsDueDate()] : [], Make.Case().AgainstFinding(new(Make.Today, "村级财务", "账目", handling), Campaign));

    [Fact]
    public void Conditions_need_to_be_named_with_a_review_day_and_an_explanation_needs_whom_and_when()
    {
        FoundProblem waits = new(Make.Today, "村级财务", "账目", ProblemHandling.CreateConditions) { Condition = "等县里拨款", ReviewOn = Make.Deadline };
        FoundProblem explained = new(Make.Today, "村级财务", "账目", ProblemHandling.Explain, Make.Deadline) { ExplainTo = "南头三户" };

        Assert.Empty(Against(waits));
        Assert.Equal([ProblemRefusal.ConditionsNeedReview()], Against(waits with { Condition = " " }));
        Assert.Equal([ProblemRefusal.ConditionsNeedReview()], Against(waits with { ReviewOn = null }));
        Assert.Empty(Against(explained));
        Assert.Equal([ProblemRefusal.ExplainNeedsWhomAndWhen()], Against(explained with { ExplainTo = null }));
        Assert.Equal([ProblemRefusal.ExplainNeedsWhomAndWhen()], Against(explained with { DueOn = null }));

        static IEnumerable<Domain.Common.Refusal> Against(FoundProblem found) => Make.Case().AgainstFinding(found, Campaign);
    }

    [Theory]
    [InlineData(30, 15, Majority.NotSatisfied)]
    [InlineData(30, 16, Majority.Satisfied)]
    [InlineData(0, 0, Majority.NotSatisfied)]
    public void A_majority_is_more_than_half_of_those_asked(int asked, int satisfied, Majority majority) =>
        Assert.Equal(majority, new Appraisal(asked, satisfied, asked - satisfied).Majority);

    [Fact]
    public void Reopened_needs_a_new_due_date() => Make.RefusedBy(
        ProblemRule.ReopenedNeedsDueDate,
        () => Make.Case().BringTo(
            new(Make.Case(), Make.Today, "村级财务", "账目"), ProblemStatus.Open, Make.Today, new(ProblemStatus.Reopened, Majority.NotSatisfied)));

    [Fact]
    public void More_time_is_counted_and_each_says_why()
    {
        var @case = Make.Case();
        var problem = new Problem(@case, Make.Start, "村级财务", "账目") { DueOn = Make.Today };
        List<CaseFact> facts = [problem];
        Make.RefusedBy(ProblemRule.ExtensionNotLater, () => Extend(0));
        Make.RefusedBy(CaseRule.ReasonMissing, () => @case.Extend(facts.ProblemsOn(Make.Today)[0], Make.Today, Until(Make.Deadline), " "));

        facts.Add(Extend(10));
        facts.Add(Extend(25));

        var reading = Assert.Single(facts.ProblemsOn(Make.Today));
        Assert.Equal((2, 25, Make.Today.AddDays(25)), (reading.Extensions, reading.ExtendedDays, reading.DueOn));
        Assert.False(reading.IsOverdue(Make.Today.AddDays(25)));

        // Without the first of them the second adds what both did.
        CaseFact[] without = [problem, facts[2]];
        Assert.Equal((1, 25), (without.ProblemsOn(Make.Deadline)[0].Extensions, without.ProblemsOn(Make.Deadline)[0].ExtendedDays));
        facts.Add(@case.BringTo(problem, ProblemStatus.Open, Make.Today, new(ProblemStatus.Resolved, Majority.Satisfied)));
        Make.RefusedBy(ProblemRule.ExtendsNothing, () => Extend(30));

        // What was decided before that is corrected all the same.
        var last = (ProblemExtension)facts[2];
        Assert.Equal("等配件", @case.Extend(facts.ProblemsOn(Make.Today)[0], Make.Today, Until(last.DueOn!.Value), "等配件", last).Reason);

        // Each on a day of its own: of two on one day the one recorded last counts.
        ProblemExtension Extend(int days) =>
            @case.Extend(facts.ProblemsOn(Make.Today)[0], Make.Today.AddDays(facts.Count - 2), Until(Make.Today.AddDays(days)), "等拨款");
    }

    [Fact]
    public void Each_life_of_a_problem_counts_its_own_extensions_and_those_before_are_told()
    {
        var @case = Make.Case();
        var problem = new Problem(@case, Make.Start, "村级财务", "账目") { DueOn = Make.Start.AddDays(30) };
        CaseFact[] facts =
        [
            problem, More(40, 45), new ProblemStatusChange(@case, problem, Make.Start.AddDays(50), ProblemStatus.Resolved, Majority.Satisfied),
            new ProblemStatusChange(@case, problem, Make.Start.AddDays(60), ProblemStatus.Reopened, Majority.NotSatisfied) { DueOn = Make.Start.AddDays(80) },
            More(70, 90),
        ];

        Assert.Equal((1, 15, 0, 0), Counted(50));
        Assert.Equal((0, 0, 1, 15), Counted(60));
        Assert.Equal((1, 10, 1, 15), Counted(70));
        Assert.True(Assert.Single(facts.ProblemsOn(Make.Start.AddDays(60))).WasExtended);
        Assert.Equal(
        [
            new(Make.Start, ProblemStatus.Resolved, Make.Start.AddDays(50), 1, 15),
            new(Make.Start.AddDays(60), ProblemStatus.Reopened, null, 1, 10),
        ], ProblemLife.Of(problem, facts, Make.Start.AddDays(70)));
        Assert.Equal([new(Make.Start, ProblemStatus.Open, null, 0, 0)], ProblemLife.Of(problem, facts, Make.Start));

        ProblemExtension More(int on, int until) => new(@case, problem.RecordId, Make.Start.AddDays(on), Make.Start.AddDays(until), "等拨款");

        (int, int, int, int) Counted(int day) => facts.ProblemsOn(Make.Start.AddDays(day))[0] is var p
            ? (p.Extensions, p.ExtendedDays, p.EarlierExtensions, p.EarlierExtendedDays) : default;
    }

    [Fact]
    public void What_waits_for_conditions_rests_until_its_day_unless_it_is_overdue()
    {
        ProblemReading waits = new(Guid.CreateVersion7(), ProblemStatus.Open, null) { Handling = ProblemHandling.CreateConditions, ReviewOn = Make.Today };
        Assert.Equal((true, false), (waits.IsResting(Make.Today.AddDays(-1)), waits.IsReviewDue(Make.Today.AddDays(-1))));
        Assert.Equal((false, true), (waits.IsResting(Make.Today), waits.IsReviewDue(Make.Today)));
        Assert.False((waits with { DueOn = Make.Today.AddDays(-2) }).IsResting(Make.Today.AddDays(-1)));
        Assert.False((waits with { DueOn = Make.Today.AddDays(-1) }).IsReviewDue(Make.Today));
    }

    [Fact]
    public void What_waits_longer_says_when_it_is_looked_at_again()
    {
        var @case = Make.Case();
        var problem = new Problem(@case, Make.Start, "村级财务", "账目")
        {
            Handling = ProblemHandling.CreateConditions,
            ReviewOn = Make.Today,
            DueOn = Make.Today.AddDays(90),
        };
        CaseFact[] facts = [problem];
        var reading = facts.ProblemsOn(Make.Today)[0];
        Make.RefusedBy(ProblemRule.ExtensionNeedsDay, () => @case.Extend(reading, Make.Today, new(null, null, true), "没有拨款"));
        Make.RefusedBy(ProblemRule.ReviewNotLater, () => @case.Extend(reading, Make.Today, new(null, Make.Today, true), "没有拨款"));

        var again = @case.Extend(reading, Make.Today, new(null, Make.Today.AddDays(30), true), "没有拨款");

        var waits = facts.Append(again).ProblemsOn(Make.Today)[0];
        Assert.Equal(
            (1, 30, problem.DueOn, true), (waits.Extensions, waits.ExtendedDays, waits.DueOn, waits.IsResting(Make.Today.AddDays(29))));
        Assert.True(waits.IsReviewDue(Make.Today.AddDays(30)));
    }

    [Fact]
    public void Nothing_is_found_before_the_campaign_or_in_a_suspended_case()
    {
        var @case = Make.Case();
        @case.Suspend(Make.Today, "并村");
        var early = new FoundProblem(Make.Start.AddDays(-1), "村级财务", "账目");
        Assert.Equal(
            [CaseRefusal.StandingDoesNotAllow(Standing.Suspended), CaseRefusal.BeforeCampaignStart(Make.Start)], @case.AgainstFinding(early, Campaign));
        Make.RefusedBy(CaseRule.BeforeCampaignStart, () => Make.Case().Find(early, Campaign));
    }

    [Theory]
    [InlineData(ProblemStatus.Resolved, Majority.Satisfied, false)]
    [InlineData(ProblemStatus.Resolved, Majority.NotSatisfied, true)]
    [InlineData(ProblemStatus.Resolved, Majority.Unknown, true)]
    [InlineData(ProblemStatus.Eased, Majority.Satisfied, false)]
    [InlineData(ProblemStatus.Eased, Majority.NotSatisfied, true)]
    [InlineData(ProblemStatus.Eased, Majority.Unknown, true)]
    [InlineData(ProblemStatus.Reopened, Majority.NotSatisfied, false)]
    public void Nothing_is_eased_or_resolved_without_a_majority(ProblemStatus status, Majority majority, bool isRefused) =>
        Assert.Equal(isRefused ? [ProblemRefusal.EndNeedsMajority()] : [], Against(ProblemStatus.Open, new(status, majority) { DueOn = Make.Deadline }));

    [Fact]
    public void Where_the_majority_is_not_there_it_is_reopened_and_where_nobody_was_asked_it_gets_more_time_instead()
    {
        Assert.Equal([ProblemRefusal.NotSatisfiedIsReopened()], Against(ProblemStatus.Open, new(ProblemStatus.Open, Majority.NotSatisfied)));
        Assert.Empty(Against(ProblemStatus.Open, new(ProblemStatus.Open)));
        ProblemStep anew = new(ProblemStatus.Reopened) { DueOn = Make.Deadline };
        Assert.Equal([ProblemRefusal.ReopensNothing()], Against(ProblemStatus.Open, anew));
        Assert.Equal([ProblemRefusal.ReopensNothing()], Against(ProblemStatus.Reopened, anew with { Majority = Majority.Satisfied }));
        Assert.Empty(Against(ProblemStatus.Eased, anew));
        Assert.Empty(Against(ProblemStatus.Resolved, anew));
        Assert.Empty(Against(ProblemStatus.Reopened, anew with { Majority = Majority.NotSatisfied }));
    }

    [Theory]
    [InlineData(ProblemStatus.Eased)]
    [InlineData(ProblemStatus.Resolved)]
    [InlineData(ProblemStatus.Reopened)]
    public void What_ended_or_was_begun_anew_does_not_become_open_again_but_a_correction_of_such_a_record_is_settled(ProblemStatus before)
    {
        Assert.Equal([ProblemRefusal.OpensAgainOnlyAnew()], Against(before, new(ProblemStatus.Open)));
        Assert.Equal([ProblemRefusal.NotSatisfiedIsReopened()], Against(before, new(ProblemStatus.Open, Majority.NotSatisfied)));
        var @case = Make.Case();
        var problem = new Problem(@case, Make.Start, "村级财务", "账目");
        var old = new ProblemStatusChange(@case, problem, Make.Today, ProblemStatus.Open, Majority.Unknown);
        Assert.Equal(Make.Today.AddDays(-1), @case.BringTo(problem, before, Make.Today.AddDays(-1), new(ProblemStatus.Open), old).OccurredOn);
    }

    [Fact]
    public void A_day_that_is_set_is_not_over_on_the_day_of_the_record()
    {
        var refused = ProblemRefusal.DayIsOver(Make.Today);
        ProblemStep anew = new(ProblemStatus.Reopened, Majority.NotSatisfied) { DueOn = Make.Today };
        Assert.Empty(Against(ProblemStatus.Open, anew));
        Assert.Equal([refused], Against(ProblemStatus.Open, anew with { DueOn = Make.Today.AddDays(-1) }));

        FoundProblem waits = new(Make.Today, "村级财务", "账目", ProblemHandling.CreateConditions) { Condition = "等县里拨款", ReviewOn = Make.Today };
        Assert.Empty(Make.Case().AgainstFinding(waits, Campaign));
        Assert.Equal([refused], Make.Case().AgainstFinding(waits with { ReviewOn = Make.Today.AddDays(-1) }, Campaign));

        ProblemReading overdue = new(Guid.CreateVersion7(), ProblemStatus.Open, Make.Today.AddDays(-9));
        Assert.Empty(Make.Case().AgainstExtending(overdue, Make.Today, Until(Make.Today), "等拨款"));
        Assert.Equal([refused], Make.Case().AgainstExtending(overdue, Make.Today, Until(Make.Today.AddDays(-1)), "等拨款"));
        Assert.Equal([refused], Make.Case().AgainstExtending(overdue, Make.Today, new(null, Make.Today.AddDays(-1), true), "等拨款"));
    }

    private static ProblemMove Until(DateOnly day) => new(day, null, IsExtension: true);

    private static IEnumerable<Domain.Common.Refusal> Against(ProblemStatus before, ProblemStep step) =>
        Make.Case().AgainstBringingTo(new(Make.Case(), Make.Today, "村级财务", "账目"), before, Make.Today, step);

    [Fact]
    public void A_status_is_dated_and_of_its_problem()
    {
        var @case = Make.Case();
        var problem = new Problem(@case, Make.Today, "村级财务", "账目");
        var change = @case.BringTo(problem, ProblemStatus.Open, Make.Today, new(ProblemStatus.Eased, Majority.Satisfied));
        Assert.Equal(
            (problem.RecordId, Make.Today, ProblemStatus.Eased, Majority.Satisfied),
            (change.ProblemRecordId, change.OccurredOn, change.Status, change.Majority));
    }

    [Fact]
    public void No_status_before_the_problem_was_found_or_in_a_suspended_case()
    {
        var @case = Make.Case();
        var problem = new Problem(@case, Make.Today, "村级财务", "账目");
        Make.RefusedBy(ProblemRule.BeforeFound, () => @case.BringTo(problem, ProblemStatus.Open, Make.Today.AddDays(-1), new(ProblemStatus.Open)));
        @case.Suspend(Make.Today, "并村");
        Assert.Equal(
            [CaseRefusal.StandingDoesNotAllow(Standing.Suspended), ProblemRefusal.BeforeFound(Make.Today)],
            @case.AgainstBringingTo(problem, ProblemStatus.Open, Make.Today.AddDays(-1), new(ProblemStatus.Open)));
    }
}
