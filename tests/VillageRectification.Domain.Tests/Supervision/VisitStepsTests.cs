using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Tests.Supervision;

/// <summary>What a visit found is put right after it was found, and once.</summary>
public class VisitStepsTests
{
    private static readonly RectificationCase Case = Make.CaseIn(CaseStage.Rectifying);
    private static readonly DateOnly Day = new(2003, 5, 10);
    private static readonly SupervisionVisit Visit = Case.Visit(Day, VisitNotice.Unannounced, AtPost.DeputyOnly);
    private static readonly Finding Found = Case.FindAt(Visit, Day.AddDays(1), " 账目没有公开 ", Make.Deadline);

    [Fact]
    public void A_visit_says_how_it_came_and_whom_it_found_and_a_finding_by_when_it_is_put_right()
    {
        Assert.Equal((VisitNotice.Unannounced, AtPost.DeputyOnly, Day), (Visit.Notice, Visit.AtPost, Visit.OccurredOn));
        Assert.Equal(("账目没有公开", Make.Deadline, Visit.RecordId), (Found.Text, Found.DueOn, Found.VisitRecordId));
        var remedy = Case.Remedy(Found, Day.AddDays(1), "已经公开");
        Assert.Equal(("已经公开", Found.RecordId, Day.AddDays(1)), (remedy.Text, remedy.FindingRecordId, remedy.OccurredOn));
    }

    [Fact]
    public void It_is_not_put_right_before_it_was_found_nor_twice()
    {
        Assert.Equal([ProblemRefusal.BeforeFound(Found.OccurredOn)], Case.AgainstRemedying(Found, Day));
        Assert.Empty(Case.AgainstRemedying(Found, Found.OccurredOn));
        Assert.Equal([RecordRefusal.EndedAlready(Day.AddDays(3))], Case.AgainstRemedying(Found, Day.AddDays(5), Day.AddDays(3)));
        Make.RefusedBy(RecordRule.EndedAlready, () => Case.Remedy(Found, Day.AddDays(5), null, Day.AddDays(3)));
    }

    [Fact]
    public void A_village_that_was_removed_is_not_visited_nor_is_anything_put_right_there()
    {
        var gone = Make.CaseIn(CaseStage.Rectifying);
        gone.RereadStanding([]);
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Visit(Day, VisitNotice.Announced, null));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.FindAt(Visit, Day, "账目", null));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Remedy(Found, Make.Today));
    }
}
