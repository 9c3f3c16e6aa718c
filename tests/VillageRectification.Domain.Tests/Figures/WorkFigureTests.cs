using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>Committees, people, problems, measures, quantities: each figure at its boundaries.</summary>
public class WorkFigureTests
{
    private static readonly DateOnly Day = new(2003, 6, 10);
    private static readonly string[] ProblemCounts = ["Found", "Resolved", "Eased", "Open"];
    private static readonly DateOnly BeforeStart = Make.Start.AddDays(-1);

    [Fact]
    public void A_committee_is_as_its_last_change_left_it_starting_from_the_baseline()
    {
        var one = new One();
        one.With(
            new Baseline(one.Case, Make.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Incomplete, Committee = CommitteeState.ElectionPending },
            new CommitteeChange(one.Case, Day, Committee.Branch, CommitteeChangeKind.Established),
            new CommitteeChange(one.Case, Day.AddDays(1), Committee.VillageCommittee, CommitteeChangeKind.ByElected),
            new CommitteeChange(one.Case, Day.AddDays(2), Committee.Branch, CommitteeChangeKind.Dismissed));

        Assert.Equal(1, one.Value("incomplete", Day.AddDays(-1)));
        one.BeginsOn(Day, "branchComplete");
        one.BeginsOn(Day, "branchesEstablished");
        one.BeginsOn(Day.AddDays(1), "committeesElected");
        one.BeginsOn(Day.AddDays(1), "bothComplete");
        one.BeginsOn(Day.AddDays(2), "incomplete");
        Assert.Equal((0, 1), (one.Value("branchComplete", Day.AddDays(2)), one.Value("branchesEstablished", Day.AddDays(2))));
    }

    [Fact]
    public void A_committee_nobody_wrote_about_is_unknown_unless_the_other_is_incomplete()
    {
        var unknown = new One();
        unknown.With(new Baseline(unknown.Case, Make.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Complete });
        Assert.Equal((1, 0), (unknown.Value("committeesUnknown", Day), unknown.Value("incomplete", Day)));

        var incomplete = new One();
        incomplete.With(new Baseline(incomplete.Case, Make.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Incomplete });
        Assert.Equal((0, 1), (incomplete.Value("committeesUnknown", Day), incomplete.Value("incomplete", Day)));
    }

    [Fact]
    public void What_happened_before_the_start_is_outside_the_span()
    {
        var one = new One();
        var entry = new ProgressEntry(one.Case, BeforeStart, "一");
        one.With(
            new CommitteeChange(one.Case, BeforeStart, Committee.Branch, CommitteeChangeKind.Established),
            new MembershipGrowth(one.Case, BeforeStart) { Activists = 3, ReserveCadres = 2, NewMembers = 1 },
            entry,
            new IndicatorQuantity(one.Case, entry, one.Campaign.Indicators[0], 5000));

        Assert.All(["branchesEstablished", "activists", "reserveCadres", "newMembers", "villagesWithNewMembers", "indicators.大中拱棚"], key =>
            Assert.Equal(0, one.Value(key, Day)));
        Assert.Equal(1, one.Value("branchComplete", Day));
    }

    [Fact]
    public void The_start_itself_is_in_the_span()
    {
        var one = new One();
        one.With(new MembershipGrowth(one.Case, Make.Start) { Activists = 3, NewMembers = 2 }, new MembershipGrowth(one.Case, Day) { NewMembers = 1 });
        Assert.Equal((3, 2, 1), (one.Value("activists", Make.Start), one.Value("newMembers", Make.Start), one.Value("villagesWithNewMembers", Make.Start)));
        Assert.Equal((3, 1), (one.Value("newMembers", Day), one.Value("villagesWithNewMembers", Day)));
    }

    [Fact]
    public void A_category_is_resolved_when_all_its_problems_are()
    {
        var one = new One();
        var (first, second) = (new Problem(one.Case, Make.Start, "宗派矛盾", "一"), new Problem(one.Case, Make.Start, "宗派矛盾", "二"));
        one.With(
            first,
            second,
            Status(one, first, Day, ProblemStatus.Resolved),
            Status(one, second, Day.AddDays(1), ProblemStatus.Eased),
            Status(one, second, Day.AddDays(2), ProblemStatus.Resolved));

        Assert.Equal(0, one.Value("easedByCategory.宗派矛盾", Day));
        one.BeginsOn(Day.AddDays(1), "easedByCategory.宗派矛盾");
        one.BeginsOn(Day.AddDays(2), "resolvedByCategory.宗派矛盾");
        Assert.Equal((0, 0), (one.Value("resolvedByCategory.土地纠纷", Day), one.Value("easedByCategory.土地纠纷", Day)));
    }

    [Fact]
    public void A_problem_is_overdue_the_day_after_it_was_due_while_open_or_reopened()
    {
        var one = new One();
        var problem = new Problem(one.Case, Make.Start, "土地纠纷", "一") { DueOn = Day };
        one.With(problem, Status(one, problem, Day.AddDays(3), ProblemStatus.Eased), Status(one, problem, Day.AddDays(5), ProblemStatus.Reopened));

        one.BeginsOn(Day.AddDays(1), "overdueProblems");
        Assert.Equal(0, one.Value("overdueProblems", Day.AddDays(3)));
        one.BeginsOn(Day.AddDays(5), "overdueProblems");
    }

    [Fact]
    public void Problems_are_counted_by_their_last_status()
    {
        var one = new One();
        Problem[] problems = [new(one.Case, Day, "土地纠纷", "一"), new(one.Case, Day, "村级财务", "二")];
        ProblemStatus[] statuses = [ProblemStatus.Eased, ProblemStatus.Resolved, ProblemStatus.Reopened];
        one.With([.. problems, .. statuses.Select((status, day) => Status(one, problems[0], Day.AddDays(day + 1), status))]);

        long?[] On(int days) => [.. ProblemCounts.Select(s => one.Value("problems" + s, Day.AddDays(days)))];
        long?[][] expected = [[0, 0, 0, 0], [2, 0, 0, 2], [2, 0, 1, 1], [2, 1, 0, 1], [2, 0, 0, 2]];
        Assert.Equal(expected, Enumerable.Range(-1, 5).Select(On));
    }

    [Fact]
    public void A_measure_is_overdue_until_it_is_done_whatever_the_reason()
    {
        var one = new One();
        Measure[] measures = [new(one.Case, Make.Start, "一") { DueOn = Day }, new(one.Case, Make.Start, "二") { DueOn = Day }, new(one.Case, Make.Start, "三")];
        one.With([.. measures, MeasureOutcome.Explained(one.Case, measures[0], Day, "因"), MeasureOutcome.Done(one.Case, measures[1], Day.AddDays(4))]);

        one.BeginsOn(Day.AddDays(1), "overdueMeasures", 2);
        Assert.Equal(1, one.Value("overdueMeasures", Day.AddDays(4)));
    }

    [Fact]
    public void A_plan_is_an_adoption_or_measures_that_a_ledger_brought()
    {
        var adopted = new One();
        adopted.With(new PlanAdoption(adopted.Case, Day));
        Assert.Equal((1, 0), (adopted.Value("plansMissing", Day.AddDays(-1)), adopted.Value("plansMissing", Day)));

        var imported = new One();
        imported.With(new Measure(imported.Case, Day, "一"));
        Assert.Equal((1, 0), (imported.Value("plansMissing", Day.AddDays(-1)), imported.Value("plansMissing", Day)));
    }

    [Fact]
    public void A_department_that_promised_nothing_is_counted_until_it_does()
    {
        var one = new One();
        one.With(new Commitment(one.Case, Day, "资金", "修路款"));
        Assert.Equal((1, 0), (one.Value("commitmentsMissing", Day.AddDays(-1)), one.Value("commitmentsMissing", Day)));
    }

    [Fact]
    public void Rules_are_complete_from_the_day_on_which_each_is_there_until_one_is_not()
    {
        var one = new One();
        string[] items = [.. one.Campaign.ItemsOf(Checklist.Rules)];
        one.With([.. items[1..].Select(i => new ChecklistAnswer(one.Case, Make.Start, Checklist.Rules, i, ChecklistState.Kept))]);
        one.With(new ChecklistAnswer(one.Case, Day, Checklist.Rules, items[0], ChecklistState.Present));
        one.With(new ChecklistAnswer(one.Case, Day.AddDays(2), Checklist.Rules, items[0], ChecklistState.Absent));
        one.With(new ChecklistAnswer(one.Case, Day.AddDays(3), Checklist.Venue, items[0], ChecklistState.Present));

        one.BeginsOn(Day, "rulesComplete");
        Assert.Equal([1, 0, 0], Enumerable.Range(1, 3).Select(d => one.Value("rulesComplete", Day.AddDays(d))));
    }

    [Fact]
    public void A_team_that_does_not_exist_has_no_deputy_either()
    {
        var one = new One();
        one.With(new TeamMember(one.Case, Make.Start, "甲", TeamRole.Leader), new TeamMember(one.Case, Day, "乙", TeamRole.ResidentDeputy));
        Assert.Equal(
            (1, 1, 0), (new One().Value("teamsWithoutDeputy", Day), one.Value("teamsWithoutDeputy", Day.AddDays(-1)), one.Value("teamsWithoutDeputy", Day)));
    }

    [Fact]
    public void Nobody_is_counted_as_not_released_without_a_statement()
    {
        var one = new One();
        var member = new TeamMember(one.Case, Make.Start, "甲", TeamRole.Member);
        one.With(member, new PostRelease(one.Case, member, Day, false), new PostRelease(one.Case, member, Day.AddDays(5), true));
        one.BeginsOn(Day, "teamsNotReleased");
        Assert.Equal(0, one.Value("teamsNotReleased", Day.AddDays(5)));
    }

    [Fact]
    public void A_month_without_a_petition_report_is_missing_not_zero()
    {
        var one = new One();
        one.With(new MassPetition(one.Case, new(2002, 10), 2), new MassPetition(one.Case, new(2002, 12), 1));

        Assert.Equal((2, 0), (one.Value("petitions", new(2002, 10, 31)), one.Value("petitionMonthsMissing", new(2002, 10, 31))));
        Assert.Equal((2, 1), (one.Value("petitions", new(2002, 11, 30)), one.Value("petitionMonthsMissing", new(2002, 11, 1))));
        Assert.Equal((3, 1), (one.Value("petitions", new(2002, 12, 1)), one.Value("petitionMonthsMissing", new(2002, 12, 1))));
    }

    [Fact]
    public void Debt_is_a_known_amount_above_nothing_and_unknown_is_not_zero()
    {
        var one = new One();
        Assert.Null(one.Value("debtYuan", Day));
        one.With(
            new Baseline(one.Case, Make.Start, ManagementLevel.Ordinary) { DebtYuan = 0, Rooms = OfficeRooms.Poor },
            new Baseline(one.Case, Day, ManagementLevel.Ordinary) { DebtYuan = 23_000, Rooms = OfficeRooms.Untidy, Relation = CommitteeRelation.Disunited });

        Assert.Equal((0, 0, 1), (one.Value("debtYuan", Day.AddDays(-1)), one.Value("withDebt", Day.AddDays(-1)), one.Value("roomsPoor", Day.AddDays(-1))));
        one.BeginsOn(Day, "debtYuan", 23_000);
        one.BeginsOn(Day, "withDebt");
        one.BeginsOn(Day, "roomsUntidy");
        one.BeginsOn(Day, "disunited");
        Assert.Equal((0, 0), (one.Value("roomsPoor", Day), one.Value("roomsNone", Day)));
    }

    [Fact]
    public void Unity_is_what_was_said_last()
    {
        var one = new One();
        one.With(
            new Baseline(one.Case, Day, ManagementLevel.Ordinary) { Relation = CommitteeRelation.Disunited },
            new CommitteeMakeUp(one.Case, Day.AddDays(4)) { BranchMembers = 5 },
            new CommitteeMakeUp(one.Case, Day.AddDays(5)) { Relation = CommitteeRelation.Harmonious });
        Assert.Equal((1, 1, 0), (one.Value("disunited", Day), one.Value("disunited", Day.AddDays(4)), one.Value("disunited", Day.AddDays(5))));
    }

    [Fact]
    public void A_quantity_is_a_sum_of_thousandths()
    {
        var one = new One();
        var entry = new ProgressEntry(one.Case, Day, "修路");
        one.With(
            entry,
            new IndicatorQuantity(one.Case, entry, one.Campaign.Indicators[2], 1_500),
            new IndicatorQuantity(one.Case, entry, one.Campaign.Indicators[2], 250));
        one.BeginsOn(Day, "indicators.修路", 1_750);
        Assert.Equal(0, one.Value("indicators.机井", Day));
    }

    private static ProblemStatusChange Status(One one, Problem problem, DateOnly on, ProblemStatus status) =>
        new(one.Case, problem, on, status, Majority.Unknown);
}
