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
        () => Make.Case().BringTo(new(Make.Case(), Make.Today, "村级财务", "账目"), Make.Today, new(ProblemStatus.Reopened)));

    [Fact]
    public void More_time_is_counted_and_each_says_why()
    {
        var @case = Make.Case();
        var problem = new Problem(@case, Make.Start, "村级财务", "账目") { DueOn = Make.Today };
        List<CaseFact> facts = [problem];
        Make.RefusedBy(ProblemRule.ExtensionNotLater, () => Extend(0));
        Make.RefusedBy(CaseRule.ReasonMissing, () => @case.Extend(facts.ProblemsOn(Make.Today)[0], Make.Today, Make.Deadline, " "));

        facts.Add(Extend(10));
        facts.Add(Extend(25));

        var reading = Assert.Single(facts.ProblemsOn(Make.Today));
        Assert.Equal((2, 25, Make.Today.AddDays(25)), (reading.Extensions, reading.ExtendedDays, reading.DueOn));
        Assert.False(reading.IsOverdue(Make.Today.AddDays(25)));
        facts.Add(@case.BringTo(problem, Make.Today, new(ProblemStatus.Resolved, Majority.Satisfied)));
        Make.RefusedBy(ProblemRule.ExtendsNothing, () => Extend(30));

        // Each on a day of its own: of two on one day the one recorded last counts.
        ProblemExtension Extend(int days) =>
            @case.Extend(facts.ProblemsOn(Make.Today)[0], Make.Today.AddDays(facts.Count - 2), Make.Today.AddDays(days), "等拨款");
    }

    [Fact]
    public void What_waits_for_conditions_rests_until_its_day_unless_it_is_overdue()
    {
        ProblemReading waits = new(Guid.CreateVersion7(), ProblemStatus.Open, null) { Handling = ProblemHandling.CreateConditions, ReviewOn = Make.Today };
        Assert.Equal((true, false), (waits.IsResting(Make.Today.AddDays(-1)), waits.IsReviewDue(Make.Today.AddDays(-1))));
        Assert.Equal((false, true), (waits.IsResting(Make.Today), waits.IsReviewDue(Make.Today)));
        Assert.False((waits with { DueOn = Make.Today.AddDays(-2) }).IsResting(Make.Today.AddDays(-1)));
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
    [InlineData(ProblemStatus.Eased, Majority.Unknown, false)]
    [InlineData(ProblemStatus.Reopened, Majority.NotSatisfied, false)]
    public void Resolved_needs_a_majority(ProblemStatus status, Majority majority, bool isRefused) => Assert.Equal(
        isRefused ? [ProblemRefusal.ResolvedNeedsMajority()] : [],
        Make.Case().AgainstBringingTo(new(Make.Case(), Make.Today, "村级财务", "账目"), Make.Today, new(status, majority) { DueOn = Make.Deadline }));

    [Fact]
    public void A_status_is_dated_and_of_its_problem()
    {
        var @case = Make.Case();
        var problem = new Problem(@case, Make.Today, "村级财务", "账目");
        var change = @case.BringTo(problem, Make.Today, new(ProblemStatus.Eased, Majority.Satisfied));
        Assert.Equal(
            (problem.RecordId, Make.Today, ProblemStatus.Eased, Majority.Satisfied),
            (change.ProblemRecordId, change.OccurredOn, change.Status, change.Majority));
    }

    [Fact]
    public void No_status_before_the_problem_was_found_or_in_a_suspended_case()
    {
        var @case = Make.Case();
        var problem = new Problem(@case, Make.Today, "村级财务", "账目");
        Make.RefusedBy(ProblemRule.BeforeFound, () => @case.BringTo(problem, Make.Today.AddDays(-1), new(ProblemStatus.Eased)));
        @case.Suspend(Make.Today, "并村");
        Assert.Equal(
            [CaseRefusal.StandingDoesNotAllow(Standing.Suspended), ProblemRefusal.BeforeFound(Make.Today)],
            @case.AgainstBringingTo(problem, Make.Today.AddDays(-1), new(ProblemStatus.Eased)));
    }
}
