using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Tests.Organisation;

/// <summary>What a village wants to become, and how its collective's projects stand on a day.</summary>
public class DevelopmentTests
{
    private static readonly DateOnly Day = new(2003, 9, 1);

    [Fact]
    public void Of_a_project_the_last_word_up_to_the_day_holds()
    {
        var @case = Make.Case();
        var planned = Project(Day, "大棚", ProjectState.Planned);
        var orchard = Project(Day.AddDays(1), "果园", ProjectState.Planned);
        var built = Project(Day.AddDays(5), "大棚", ProjectState.Started);
        CaseFact[] facts = [built, orchard, planned];
        Assert.Empty(facts.ProjectsOn(Day.AddDays(-1)));
        Assert.Equal([planned], facts.ProjectsOn(Day).Select(p => p.Last));
        Assert.Equal([planned, orchard], facts.ProjectsOn(Day.AddDays(4)).Select(p => p.Last));
        Assert.Equal([built, orchard], facts.ProjectsOn(Day.AddDays(5)).Select(p => p.Last));

        // What nobody said again of an amount holds on.
        var earning = @case.Undertake(Day.AddDays(6), "大棚", ProjectState.Earning, (null, 12_000), null);
        Assert.Equal(new(earning, 50_000, 12_000), facts.Append(earning).ProjectsOn(Day.AddDays(6))[0]);

        CollectiveProject Project(DateOnly on, string name, ProjectState state) => @case.Undertake(on, name, state, (50_000, 8_000), "村东");
    }

    [Fact]
    public void A_goal_and_a_project_keep_what_was_said()
    {
        var @case = Make.Case();
        var goal = @case.Aim(Day, GoalTerm.Long, "集体收入过五万元", Make.Deadline);
        Assert.Equal((@case.Id, Day, GoalTerm.Long, "集体收入过五万元", Make.Deadline), (goal.CaseId, goal.OccurredOn, goal.Term, goal.Text, goal.DueOn));
        var project = @case.Undertake(Day, "大棚", ProjectState.Started, (50_000, 8_000), "村东");
        Assert.Equal(
            ("大棚", ProjectState.Started, 50_000, 8_000, "村东"),
            (project.Name, project.State, project.InvestmentYuan, project.YearlyIncomeYuan, project.Note));
    }

    [Fact]
    public void A_suspended_village_takes_neither()
    {
        var @case = Make.Case();
        @case.Suspend(Day, "修水库搬迁");
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => @case.Aim(Day, GoalTerm.Long, "集体收入过五万元", null));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => @case.Undertake(Day, "大棚", ProjectState.Planned, (null, null), null));
    }
}
