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
        Assert.Equal([ProblemRefusal.MarkNeedsOffice()], Case.AgainstMarking(ProblemMarkKind.Raised, " ", null));
        Assert.Equal([ProblemRefusal.LiftsNothing()], Case.AgainstMarking(ProblemMarkKind.Lifted, null, null));
        var posted = Case.Mark(Problem, Make.Today.AddDays(-9), ProblemMarkKind.Posted, " 县委组织部 ", null, null);
        var lifted = Case.Mark(Problem, Make.Today.AddDays(-1), ProblemMarkKind.Lifted, " ", "办完了", posted);
        Assert.Equal(("县委组织部", null), (posted.Office, lifted.Office));
        Assert.Equal([ProblemRefusal.LiftedNamesNobody()], Case.AgainstMarking(ProblemMarkKind.Lifted, "县委组织部", posted));
    }

    [Fact]
    public void The_last_mark_holds_until_it_is_lifted()
    {
        var posted = Case.Mark(Problem, Make.Today.AddDays(-9), ProblemMarkKind.Posted, "县委组织部", null, null);
        var raised = Case.Mark(Problem, Make.Today.AddDays(-5), ProblemMarkKind.Raised, "县委副书记", null, posted);
        CaseFact[] facts = [Case.Mark(Problem, Make.Today, ProblemMarkKind.Lifted, null, null, raised), raised, posted];
        Assert.Null(facts.MarkOn(Problem.RecordId, Make.Today.AddDays(-10)));
        Assert.Equal(posted, facts.MarkOn(Problem.RecordId, Make.Today.AddDays(-6)));
        Assert.Equal(raised, facts.MarkOn(Problem.RecordId, Make.Today.AddDays(-1)));
        Assert.Null(facts.MarkOn(Problem.RecordId, Make.Today));
        Assert.Null(facts.MarkOn(Guid.CreateVersion7(), Make.Today.AddDays(-1)));
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
