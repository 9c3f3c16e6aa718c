using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Cases;

public class ProblemMarkTests
{
    private static readonly RectificationCase Case = Make.CaseIn(CaseStage.Rectifying);
    private static readonly Problem Problem = new(Case, Make.Today.AddDays(-20), "村级财务", "五年没有公开账目");

    [Fact]
    public void A_mark_says_who_watches_and_only_what_stands_is_lifted()
    {
        Assert.Equal([ProblemRefusal.MarkNeedsOffice()], Case.AgainstMarking(ProblemMarkKind.Raised, " ", []));
        Assert.Equal([ProblemRefusal.LiftsNothing()], Case.AgainstMarking(ProblemMarkKind.Lifted, null, []));
        var posted = Case.Mark(Problem, Make.Today.AddDays(-9), ProblemMarkKind.Posted, " 县委组织部 ", null, []);
        var lifted = Case.Mark(Problem, Make.Today.AddDays(-1), ProblemMarkKind.Lifted, " ", "办完了", [posted]);
        Assert.Equal(("县委组织部", null), (posted.Office, lifted.Office));
        Assert.Equal([ProblemRefusal.LiftedNamesNobody()], Case.AgainstMarking(ProblemMarkKind.Lifted, "县委组织部", [posted]));
    }

    [Fact]
    public void Both_marks_hold_each_by_its_last_until_they_are_lifted()
    {
        var posted = Case.Mark(Problem, Make.Today.AddDays(-9), ProblemMarkKind.Posted, "县委组织部", null, []);
        var raised = Case.Mark(Problem, Make.Today.AddDays(-5), ProblemMarkKind.Raised, "县委副书记", null, [posted]);
        var again = Case.Mark(Problem, Make.Today.AddDays(-3), ProblemMarkKind.Posted, "县委常委", null, [posted, raised]);
        var lifted = Case.Mark(Problem, Make.Today.AddDays(-1), ProblemMarkKind.Lifted, null, null, [raised, again]);
        CaseFact[] facts = [Case.Mark(Problem, Make.Today, ProblemMarkKind.Raised, "县委书记", null, []), lifted, again, raised, posted];

        ProblemMark[] On(int days) => [.. facts.MarksOn(Problem.RecordId, Make.Today.AddDays(days))];
        Assert.Empty(On(-10));
        Assert.Equal([posted], On(-6));
        Assert.Equal([posted, raised], On(-4));
        Assert.Equal([raised, again], On(-2));
        Assert.Empty(On(-1));
        Assert.Equal("县委书记", Assert.Single(On(0)).Office);
        Assert.Empty(facts.MarksOn(Guid.CreateVersion7(), Make.Today.AddDays(-2)));
    }

    [Fact]
    public void Nothing_is_posted_up_as_solved_before_it_was_found()
    {
        ProblemStep solved = new(ProblemStatus.Resolved, Majority.Satisfied) { PostedOn = Problem.OccurredOn };
        Assert.Equal(Problem.OccurredOn, Case.BringTo(Problem, ProblemStatus.Open, Make.Today, solved).PostedOn);
        Assert.Equal(
            [ProblemRefusal.PostedBeforeFound(Problem.OccurredOn)],
            Case.AgainstBringingTo(Problem, ProblemStatus.Open, Make.Today, solved with { PostedOn = Problem.OccurredOn.AddDays(-1) }));
    }
}
