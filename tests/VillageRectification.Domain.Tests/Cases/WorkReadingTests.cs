using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Cases;

public sealed class WorkReadingTests
{
    private static readonly DateOnly Day = Make.Today;
    private static readonly RectificationCase Case = Make.Case();
    private static readonly Measure Measure = new(Case, Make.Start, "修复机井") { ResponsiblePerson = "吴建国", DueOn = Day };
    private static readonly Problem Problem = new(Case, Make.Start, "土地纠纷", "地界不清")
    {
        DueOn = Day,
        Handling = ProblemHandling.ResolveNow,
        ResponsiblePerson = "陈志强",
    };

    [Fact]
    public void A_measure_is_read_with_its_text_its_person_and_the_day_it_is_due()
    {
        var reading = MeasureOn(Day);
        Assert.Equal((Measure.RecordId, "修复机井", "吴建国", Day), (reading.RecordId, reading.Text, reading.ResponsiblePerson, reading.DueOn));
        Assert.Equal((null, null, false), (reading.DoneOn, reading.Reason, reading.IsAccountedFor));
    }

    [Fact]
    public void It_is_done_from_the_first_day_that_says_so_and_not_before()
    {
        var (early, late) = (MeasureOutcome.Done(Case, Measure, Day.AddDays(-1)), MeasureOutcome.Done(Case, Measure, Day));
        Assert.Null(MeasureOn(Day.AddDays(-2), early, late).DoneOn);
        Assert.Equal(Day.AddDays(-1), MeasureOn(Day.AddDays(-1), late, early).DoneOn);
        Assert.Equal(Day.AddDays(-1), MeasureOn(Day, late, early).DoneOn);
    }

    [Fact]
    public void The_reason_said_last_up_to_the_day_is_the_one_that_counts()
    {
        MeasureOutcome[] said = [Why(-2, "等待资金"), Why(-1, "等待地块"), Why(1, "等待雨停")];
        Assert.Equal(("等待地块", true, false), MeasureOn(Day, said) is var r ? (r.Reason, r.IsAccountedFor, r.IsDone) : default);
        Assert.Equal(("等待地块", true), MeasureOn(Day, [.. said, MeasureOutcome.Done(Case, Measure, Day)]) is var d ? (d.Reason, d.IsDone) : default);

        static MeasureOutcome Why(int days, string reason) => MeasureOutcome.Explained(Case, Measure, Day.AddDays(days), reason);
    }

    [Fact]
    public void A_measure_is_overdue_from_the_day_after_until_it_is_done_whatever_the_reason()
    {
        Assert.False(MeasureOn(Day).IsOverdue(Day));
        Assert.True(MeasureOn(Day).IsOverdue(Day.AddDays(1)));
        Assert.True((MeasureOn(Day) with { Reason = "等待资金" }).IsOverdue(Day.AddDays(1)));
        Assert.False((MeasureOn(Day) with { DoneOn = Day }).IsOverdue(Day.AddDays(1)));
        Assert.False((MeasureOn(Day) with { DueOn = null }).IsOverdue(Day.AddDays(1)));
    }

    [Fact]
    public void A_problem_is_read_as_it_stood_on_the_day()
    {
        var found = ProblemOn(Day.AddDays(-1), Eased(0));
        Assert.Equal((ProblemStatus.Open, null, Majority.Unknown), (found.Status, found.StatusOn, found.Majority));
        Assert.Equal(("土地纠纷", "地界不清", ProblemHandling.ResolveNow), (found.Category, found.Description, found.Handling!.Value));
        Assert.Equal((Make.Start, "陈志强"), (found.FoundOn, found.ResponsiblePerson));

        var eased = ProblemOn(Day, Eased(0), Eased(1));
        Assert.Equal((ProblemStatus.Eased, Day, Majority.Satisfied), (eased.Status, eased.StatusOn!.Value, eased.Majority));

        static ProblemStatusChange Eased(int days) => new(Case, Problem, Day.AddDays(days), ProblemStatus.Eased, Majority.Satisfied);
    }

    [Fact]
    public void From_the_day_of_a_revised_plan_a_measure_is_what_that_says_and_what_it_drops_is_gone()
    {
        MeasureRevision revised = new(Case, Day, Measure.RecordId, "再修两眼机井") { Goal = "共九眼", ResponsiblePerson = "何存良", DueOn = Day.AddDays(20) };
        MeasureRevision dropped = new(Case, Day.AddDays(2), Measure.RecordId, "再修两眼机井") { DropReason = "缺水源" };
        CaseFact[] facts = [Measure, dropped, revised];

        Assert.Equal(("修复机井", Day), facts.MeasuresOn(Day.AddDays(-1)) is [var before] ? (before.Text, before.DueOn) : default);
        var after = Assert.Single(facts.MeasuresOn(Day.AddDays(1)));
        Assert.Equal(("再修两眼机井", "共九眼", "何存良", Day.AddDays(20)), (after.Text, after.Goal, after.ResponsiblePerson, after.DueOn));
        Assert.Empty(facts.MeasuresOn(Day.AddDays(2)));
        Assert.Equal("缺水源", Assert.Single(facts.EveryMeasureOn(Day.AddDays(2))).DropReason);
    }

    [Fact]
    public void What_a_later_plan_says_anew_is_explained_anew()
    {
        var (before, after) = (MeasureOutcome.Explained(Case, Measure, Day, "等资金"), MeasureOutcome.Explained(Case, Measure, Day.AddDays(2), "等水源"));
        MeasureRevision revised = new(Case, Day.AddDays(1), Measure.RecordId, "再修两眼机井") { DueOn = Day.AddDays(20) };
        CaseFact[] facts = [Measure, after, revised, before];

        Assert.Equal("等资金", Assert.Single(facts.MeasuresOn(Day)).Reason);
        Assert.False(Assert.Single(facts.MeasuresOn(Day.AddDays(1))).IsAccountedFor);
        Assert.Equal("等水源", Assert.Single(facts.MeasuresOn(Day.AddDays(2))).Reason);
    }

    private static MeasureReading MeasureOn(DateOnly day, params MeasureOutcome[] outcomes) =>
        Assert.Single(outcomes.Prepend<CaseFact>(Measure).MeasuresOn(day));

    private static ProblemReading ProblemOn(DateOnly day, params CaseFact[] facts) => Assert.Single(facts.Prepend(Problem).ProblemsOn(day));
}
