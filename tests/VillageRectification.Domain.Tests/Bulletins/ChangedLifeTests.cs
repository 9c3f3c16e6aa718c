using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Teams;
using static VillageRectification.Domain.Tests.Bulletins.Recount;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Records that say something only together: a due day and what ended it, a problem and its statuses, a team, an application and a verdict.</summary>
public sealed class ChangedLifeTests
{
    private static readonly DateOnly Day = new(2003, 9, 8);
    private static readonly Measure Late = new(One, Day, "修路") { DueOn = AsOf.AddDays(-1) };
    private static readonly Measure InTime = new(One, Day, "打井") { DueOn = AsOf };
    private static readonly Problem Problem = new(One, Day, "土地纠纷", "边界不清") { DueOn = AsOf.AddDays(-1) };
    private static readonly TeamMember Member = new(One, Day, "王强", TeamRole.Member);
    private static readonly TeamMember Other = new(One, Day, "马忠", TeamRole.Member);
    private static readonly AcceptanceApplication Application = new(One, Day);

    [Fact]
    public void A_measure_is_late_by_its_day_and_by_what_ended_it()
    {
        var done = MeasureOutcome.Done(One, Late, AsOf);
        Assert.Equal("OverdueMeasures", Concerned(done, Late));
        Assert.Equal("", Concerned(MeasureOutcome.Done(One, Late, AsOf.AddDays(1)), Late));
        Assert.Equal("", Concerned(MeasureOutcome.Explained(One, Late, AsOf, "等拨款"), Late));
        Assert.Equal("", Concerned(MeasureOutcome.Done(One, InTime, AsOf), InTime, Late));
        Assert.Equal("PlansMissing OverdueMeasures", Concerned(Late));
        Assert.Equal("PlansMissing", Concerned(Late, done));
        Assert.Equal("PlansMissing", Concerned(InTime));
        Assert.Equal("OverdueMeasures", Concerned(new MeasureRevision(One, AsOf, Late.RecordId, "修路") { DueOn = AsOf.AddDays(9) }, Late));
        Assert.Equal("", Concerned(new MeasureRevision(One, AsOf, Late.RecordId, "修大路") { DueOn = Late.DueOn }, Late));
    }

    [Fact]
    public void What_two_changes_did_together_either_of_them_did()
    {
        MeasureOutcome first = MeasureOutcome.Done(One, Late, AsOf), second = MeasureOutcome.Done(One, Late, AsOf.AddDays(-2));
        Assert.Equal("OverdueMeasures", new Recount([.. Listed, Late], Entered(first), Entered(second)).Concerned());
        Assert.Equal("OverdueMeasures", new Recount(Listed, Entered(first), Entered(Late)).Concerned());
        Assert.Equal("", new Recount([.. Listed, Late, second], Entered(first)).Concerned());
    }

    [Theory]
    [InlineData(ProblemStatus.Resolved, "ProblemsResolved ProblemsOpen resolvedByCategory.土地纠纷 easedByCategory.土地纠纷 OverdueProblems")]
    [InlineData(ProblemStatus.Eased, "ProblemsEased ProblemsOpen easedByCategory.土地纠纷 OverdueProblems")]
    [InlineData(ProblemStatus.Open, "")]
    public void A_problem_stands_as_its_last_status_says(ProblemStatus status, string concerned)
    {
        Assert.Equal(concerned, Concerned(Status(status), Problem));
        // A later one that is known says all that an earlier one could.
        Assert.Equal("", Concerned(Status(status), Problem, Status(ProblemStatus.Resolved, 1)));
    }

    [Fact]
    public void A_problem_that_is_found_is_open_until_something_else_is_known_of_it()
    {
        Assert.Equal("ProblemsFound ProblemsOpen OverdueProblems", Concerned(Problem));
        Assert.Equal("ProblemsFound ProblemsOpen", Concerned(new Problem(One, Day, "土地纠纷", "地界") { DueOn = AsOf }));
        Assert.Equal(
            "ProblemsFound ProblemsResolved resolvedByCategory.土地纠纷 easedByCategory.土地纠纷", Concerned(Problem, Status(ProblemStatus.Resolved)));
        Assert.Equal("OverdueProblems", Concerned(new ProblemExtension(One, Problem.RecordId, AsOf, AsOf.AddDays(9), "等拨款"), Problem));
        Assert.Equal("", Concerned(new ProblemExtension(One, Problem.RecordId, AsOf.AddDays(1), AsOf.AddDays(9), "等拨款"), Problem));
    }

    [Fact]
    public void A_category_is_resolved_where_all_its_problems_are()
    {
        Problem open = new(One, Day, "土地纠纷", "地界"), apart = new(One, Day, "村级财务", "账目");
        Assert.Equal("ProblemsResolved ProblemsOpen OverdueProblems", Concerned(Status(ProblemStatus.Resolved), Problem, open));
        Assert.Equal(
            "ProblemsResolved ProblemsOpen resolvedByCategory.土地纠纷 easedByCategory.土地纠纷 OverdueProblems",
            Concerned(Status(ProblemStatus.Resolved), Problem, apart));
    }

    [Fact]
    public void A_problem_that_was_put_under_another_category_leaves_the_one_and_comes_to_the_other()
    {
        Problem then = new(One, Day, "土地纠纷", "边界不清"), now = new(One, Day, "村级财务", "边界不清");
        now.Succeed(then, "归错了类");
        ProblemStatusChange resolved = new(One, then, Day, ProblemStatus.Resolved, Majority.Unknown);
        Assert.Equal(
            ["easedByCategory.土地纠纷", "easedByCategory.村级财务", "resolvedByCategory.土地纠纷", "resolvedByCategory.村级财务"],
            new Recount([.. Listed, resolved], new ChangedRecord(then, now)).Concerned().Split(' ').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_a_team_one_who_is_not_released_is_enough()
    {
        PostRelease Not(TeamMember member, int later = 0) => new(One, member, Day.AddDays(later), isReleased: false);
        PostRelease released = new(One, Member, Day.AddDays(9), isReleased: true);
        Assert.Equal("TeamsNotReleased", Concerned(Not(Member), Member));
        Assert.Equal("TeamsNotReleased", Concerned(Not(Member), Member, Other));
        Assert.Equal("", Concerned(Not(Member), Member, Other, Not(Other)));
        Assert.Equal("TeamsNotReleased", Concerned(released, Member, Not(Member)));
        Assert.Equal("", Concerned(Not(Member), Member, released));
        Assert.Equal("TeamsNotReleased", Concerned(new TeamDeparture(One, Member, AsOf), Member, Not(Member)));
        Assert.Equal("", Concerned(new TeamDeparture(One, Member, AsOf.AddDays(1)), Member, Not(Member)));
        Assert.Equal("TeamsNotReleased", Concerned(Member, Not(Member)));
        // Where the other's answer was given since too, it may be either of them.
        Assert.Equal("TeamsNotReleased", new Recount([.. Listed, Member, Other], Entered(Not(Member)), Entered(Not(Other))).Concerned());
    }

    [Fact]
    public void Whether_a_village_has_applied_its_applications_and_verdicts_say_together()
    {
        Inspection verdict = new(One, AsOf, InspectionKind.County, InspectionOutcome.Failed);
        Assert.Equal("Applied NotApplied Awaiting", Concerned(Application));
        Assert.Equal("", Concerned(Application, verdict));
        Assert.Equal("Applied NotApplied Awaiting", Concerned(new ApplicationWithdrawal(One, Application, AsOf, "没准备好"), Application));
        Assert.Equal("", Concerned(new ApplicationWithdrawal(One, Application, AsOf.AddDays(1), "没准备好"), Application));
        Assert.Equal("", Concerned(new ApplicationWithdrawal(One, Application, AsOf, "没准备好"), Application, verdict));
        Assert.Equal("Inspected Awaiting Passed Failed Relapsed CityRefused Transformed", Concerned(verdict, Application));
    }

    [Fact]
    public void Committees_stand_as_their_last_change_or_the_baseline_says()
    {
        Baseline Before(CommitteeState? branch, CommitteeState? committee) =>
            new(One, Make.Start, ManagementLevel.Ordinary) { Branch = branch, Committee = committee };
        CommitteeChange branch = new(One, Day, Committee.Branch, CommitteeChangeKind.Reorganised);
        CommitteeChange dismissed = new(One, AsOf, Committee.VillageCommittee, CommitteeChangeKind.Dismissed);
        Assert.Equal("BranchComplete", Concerned(Before(CommitteeState.Complete, null)));
        Assert.Equal("CommitteeComplete", Concerned(Before(null, CommitteeState.Complete)));
        Assert.Equal("BranchComplete CommitteeComplete BothComplete CommitteesUnknown", Concerned(Before(CommitteeState.Complete, CommitteeState.Complete)));
        Assert.Equal("CommitteesUnknown", Concerned(Before(CommitteeState.Incomplete, null)));
        Assert.Equal("CommitteesUnknown", Concerned(Before(null, CommitteeState.Incomplete)));
        Assert.Equal("", Concerned(Before(CommitteeState.Complete, null), branch));
        Assert.Equal("CommitteeComplete BothComplete", Concerned(dismissed, branch, Before(null, CommitteeState.Complete)));
        Assert.Equal("", Concerned(new CommitteeChange(One, AsOf.AddDays(1), Committee.Branch, CommitteeChangeKind.Dismissed), branch));
    }

    [Fact]
    public void What_is_of_another_village_moves_nothing_here()
    {
        Problem there = new(Two, Day, "土地纠纷", "地界");
        Assert.Equal(
            "ProblemsResolved ProblemsOpen resolvedByCategory.土地纠纷 easedByCategory.土地纠纷 OverdueProblems",
            Concerned(Status(ProblemStatus.Resolved), Problem, there));
        TeamMember afar = new(Two, Day, "安吉", TeamRole.Member);
        Assert.Equal(
            "TeamsNotReleased",
            Concerned(new PostRelease(One, Member, Day, isReleased: false), Member, afar, new PostRelease(Two, afar, Day, isReleased: false)));
    }

    private static string Concerned(CaseFact entered, params CaseFact[] known) => new Recount([.. Listed, .. known], Entered(entered)).Concerned();

    private static ProblemStatusChange Status(ProblemStatus status, int later = 0) => new(One, Problem, Day.AddDays(later), status, Majority.Unknown);
}
