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
    [InlineData(ProblemHandling.CreateConditions, false)]
    [InlineData(ProblemHandling.Explain, false)]
    [InlineData(null, false)]
    public void What_is_resolved_now_needs_a_due_date(ProblemHandling? handling, bool isRefused) =>
        Assert.Equal(isRefused ? [ProblemRefusal.ResolveNowNeedsDueDate()] : [], Make.Case().AgainstFinding(new(Make.Today, "村级财务", "账目", handling), Campaign));

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
        Make.Case().AgainstBringingTo(new(Make.Case(), Make.Today, "村级财务", "账目"), Make.Today, status, majority));

    [Fact]
    public void A_status_is_dated_and_of_its_problem()
    {
        var @case = Make.Case();
        var problem = new Problem(@case, Make.Today, "村级财务", "账目");
        var change = @case.BringTo(problem, Make.Today, ProblemStatus.Eased, Majority.Satisfied);
        Assert.Equal(
            (problem.RecordId, Make.Today, ProblemStatus.Eased, Majority.Satisfied),
            (change.ProblemRecordId, change.OccurredOn, change.Status, change.Majority));
    }

    [Fact]
    public void No_status_before_the_problem_was_found_or_in_a_suspended_case()
    {
        var @case = Make.Case();
        var problem = new Problem(@case, Make.Today, "村级财务", "账目");
        Make.RefusedBy(ProblemRule.BeforeFound, () => @case.BringTo(problem, Make.Today.AddDays(-1), ProblemStatus.Eased, Majority.Unknown));
        @case.Suspend(Make.Today, "并村");
        Assert.Equal(
            [CaseRefusal.StandingDoesNotAllow(Standing.Suspended), ProblemRefusal.BeforeFound(Make.Today)],
            @case.AgainstBringingTo(problem, Make.Today.AddDays(-1), ProblemStatus.Eased, Majority.Unknown));
    }
}
