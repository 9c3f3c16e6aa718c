using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Acceptance;

/// <summary>What goes along when a verdict or the adoption of a plan is moved to another day.</summary>
public class VerdictFollowingTests
{
    private static readonly DateOnly Day = new(2003, 7, 30);
    private static readonly DateOnly Mend = new(2003, 9, 30);
    private readonly RectificationCase _case = Make.CaseIn(CaseStage.Failed);

    [Theory]
    [InlineData(0, 0, true, true)]
    [InlineData(1, 0, false, true)]
    [InlineData(0, 1, true, false)]
    [InlineData(1, 1, false, false)]
    public void What_it_found_goes_to_its_new_days_unless_the_township_gave_it_others(int daysOff, int dueOff, bool movesDay, bool movesDue)
    {
        var (before, now) = (Verdict(Day, Mend), Verdict(Day.AddDays(-2), Mend.AddDays(5)));
        now.WriteBy(null, "补记");
        var problem = Problem(before, Day.AddDays(daysOff), Mend.AddDays(dueOff));
        problem.WriteBy(null, "早先补记");

        var moved = before.FollowVerdict(now, [problem], " 日期登错 ");

        if (!movesDay && !movesDue)
        {
            Assert.Empty(moved);
            Assert.False(problem.IsVoided);
            return;
        }

        var next = Assert.IsType<Problem>(Assert.Single(moved));
        Assert.Equal((movesDay ? now.OccurredOn : problem.OccurredOn, movesDue ? now.MendBy : problem.DueOn), (next.OccurredOn, next.DueOn));
        Assert.Equal((problem.RecordId, movesDay ? "补记" : "早先补记"), (next.RecordId, next.LateReason));
        Assert.Equal((true, "日期登错"), (problem.IsVoided, problem.VoidReason));
    }

    [Fact]
    public void What_is_as_it_was_stays_the_row_that_it_is()
    {
        var before = Verdict(Day, Mend);
        Assert.Empty(before.FollowVerdict(Verdict(Day, Mend), [Problem(before, Day, Mend)], "改意见"));
    }

    [Fact]
    public void A_problem_is_written_with_the_verdict_until_the_township_names_its_kind()
    {
        var verdict = Verdict(Day, Mend);
        Assert.True(Problem(verdict, Day, Mend).IsWrittenWith(verdict));
        Assert.False(new Problem(_case, Day, "账目", "不公开") { InspectionRecordId = verdict.RecordId }.IsWrittenWith(verdict));
        Assert.False(Problem(Verdict(Day, Mend), Day, Mend).IsWrittenWith(verdict));
    }

    [Fact]
    public void What_the_township_wrote_of_such_problems_keeps_them_and_only_those_are_named()
    {
        var verdict = Verdict(Day, Mend);
        Problem handled = Problem(verdict, Day, Mend), untouched = Problem(verdict, Day, Mend);
        ProblemStatusChange eased = new(_case, handled, Day.AddDays(5), ProblemStatus.Eased, Majority.Unknown);

        Assert.Equal([AcceptanceRefusal.ProblemsHandled("有活动场所", 1)], verdict.AgainstDroppingProblems([verdict, handled, untouched, eased]));
        Assert.Empty(verdict.AgainstDroppingProblems([verdict, handled, untouched]));
        Assert.Equal(handled.RecordId, VerdictProblems.BringBack([handled]).Single().RecordId);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_plan_is_adopted_after_the_failure_that_it_answers(int days, bool isRefused)
    {
        Inspection failed = new(_case, Day, InspectionKind.County, InspectionOutcome.Failed);
        Inspection earlier = new(_case, Day.AddDays(-90), InspectionKind.Revisit, InspectionOutcome.FellBack);
        PlanAdoption plan = new(_case, Day.AddDays(9));

        Assert.Equal(isRefused ? [PlanRefusal.NotAfterVerdict(Day)] : [], _case.AgainstRedating(plan, Day.AddDays(days), [earlier, failed, plan]));
        // A verdict of the very day of adoption, and one that the village passed, are none that it answers.
        Assert.Empty(_case.AgainstRedating(new(_case, Day), Day.AddDays(days), [failed]));
        Assert.Empty(_case.AgainstRedating(plan, Day.AddDays(days), [new Inspection(_case, Day, InspectionKind.County, InspectionOutcome.Passed)]));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Nor_is_it_adopted_before_the_one_before_was_sent_back(int days, bool isRefused)
    {
        PlanAdoption first = new(_case, Day.AddDays(-40)), plan = new(_case, Day);
        PlanReturn early = new(_case, first, Day.AddDays(-30), "措施太空"), returned = new(_case, first, Day, "还是太空"), own = new(_case, plan, Day, "再改");

        Assert.Equal(
            isRefused ? [PlanRefusal.BeforeReturn(Day)] : [], _case.AgainstRedating(plan, Day.AddDays(days), [first, early, returned, own]));
        Assert.Empty(_case.AgainstRedating(plan, Day.AddDays(days), [first, early, new PlanReturn(_case, first, Day.AddDays(1), "以后")]));
        Assert.Equal(Day.AddDays(1), _case.Redate(plan, Day.AddDays(1), [first, returned]).OccurredOn);
    }

    private Inspection Verdict(DateOnly on, DateOnly mend) => new(_case, on, InspectionKind.County, InspectionOutcome.Failed) { MendBy = mend };

    private Problem Problem(Inspection verdict, DateOnly on, DateOnly due) => new(_case, on, MissedItem.Category, "没有场所")
    {
        InspectionRecordId = verdict.RecordId,
        InspectionItem = "有活动场所",
        DueOn = due,
    };
}
