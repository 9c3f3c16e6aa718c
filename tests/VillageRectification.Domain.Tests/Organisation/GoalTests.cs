using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Tests.Organisation;

public class GoalTests
{
    private readonly RectificationCase _case = Make.CaseIn(CaseStage.Rectifying);

    [Fact]
    public void A_goal_is_reached_once_and_something_shows_it()
    {
        var goal = _case.Aim(Make.Start, GoalTerm.Near, "集体收入一年 50,000 元", null);
        Make.RefusedBy(GoalRule.NeedsEvidence, () => _case.Reach(goal, Make.Today, " ", null, [goal]));
        var proof = Guid.CreateVersion7();

        var reached = _case.Reach(goal, Make.Today, " 账上 52,000 元 ", proof, [goal]);

        Assert.Equal((goal.RecordId, Make.Today, "账上 52,000 元", proof), (reached.GoalRecordId, reached.OccurredOn, reached.Evidence, reached.ProofRecordId));
        CaseFact[] facts = [goal, reached];
        Assert.Equal(reached, facts.ReachedOf(goal.RecordId));
        Assert.Null(facts.ReachedOf(reached.RecordId));
        Assert.Equal([GoalRefusal.ReachedAlready(Make.Today)], _case.AgainstReaching(goal, Make.Today, "账上", facts));
    }

    [Fact]
    public void A_measure_has_the_goal_that_the_last_plan_gives_it_and_without_one_reaches_none()
    {
        var measure = new Measure(_case, Make.Start, "修复机井");
        var revised = new MeasureRevision(_case, Make.Start.AddDays(20), measure.RecordId, "修复机井") { Goal = "浇地 300 亩" };

        Assert.Equal([GoalRefusal.NoGoal()], _case.AgainstReaching(measure, Make.Start.AddDays(19), "出水", [measure, revised]));
        Assert.Empty(_case.AgainstReaching(measure, Make.Start.AddDays(20), "出水", [measure, revised]));
        Assert.Equal("浇地 300 亩", new CaseFact[] { measure, revised }.GoalOn(measure.RecordId, Make.Start.AddDays(20)));
    }
}
