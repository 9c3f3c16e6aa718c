using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Tests.Supervision;

public sealed class FindingReadingTests
{
    private static readonly DateOnly Day = Make.Today;
    private static readonly RectificationCase Case = Make.Case();
    private static readonly SupervisionVisit Visit = new(Case, Day, VisitNotice.Unannounced) { AtPost = AtPost.DeputyOnly };
    private static readonly Finding Finding = new(Case, Visit, Day, "民情日记缺记") { DueOn = Day.AddDays(10) };

    [Fact]
    public void A_finding_is_read_with_the_visit_that_made_it_from_its_day_on()
    {
        var found = Assert.Single(On(Day, Visit, Finding));
        Assert.Equal((Finding.RecordId, Day, "民情日记缺记"), (found.RecordId, found.FoundOn, found.Text));
        Assert.Equal((VisitNotice.Unannounced, AtPost.DeputyOnly, Day.AddDays(10)), (found.Notice, found.AtPost!.Value, found.DueOn!.Value));
        Assert.False(found.IsRemedied);
        Assert.Empty(On(Day.AddDays(-1), Visit, Finding));
    }

    [Fact]
    public void What_no_known_visit_found_is_no_finding() => Assert.Empty(On(Day, Finding));

    [Fact]
    public void The_latest_stands_first()
    {
        SupervisionVisit next = new(Case, Day.AddDays(5), VisitNotice.Announced);
        Finding later = new(Case, next, Day.AddDays(5), "制度未上墙");
        Assert.Equal([later.RecordId, Finding.RecordId], On(Day.AddDays(5), Finding, Visit, later, next).Select(f => f.RecordId));
    }

    [Fact]
    public void It_is_put_right_on_the_first_day_that_says_so()
    {
        FindingRemedy[] remedies = [new(Case, Finding, Day.AddDays(7)), new(Case, Finding, Day.AddDays(3))];
        Assert.Null(Assert.Single(On(Day.AddDays(2), [Visit, Finding, .. remedies])).RemediedOn);
        Assert.Equal(Day.AddDays(3), Assert.Single(On(Day.AddDays(3), [Visit, Finding, .. remedies])).RemediedOn);
        Assert.Equal(Day.AddDays(3), Assert.Single(On(Day.AddDays(7), [Visit, Finding, .. remedies])).RemediedOn);
    }

    [Fact]
    public void It_is_overdue_from_the_day_after_it_was_due_until_it_is_put_right()
    {
        var found = Assert.Single(On(Day, Visit, Finding));
        Assert.False(found.IsOverdue(Day.AddDays(10)));
        Assert.True(found.IsOverdue(Day.AddDays(11)));
        Assert.False((found with { RemediedOn = Day.AddDays(12) }).IsOverdue(Day.AddDays(13)));
        Assert.False((found with { DueOn = null }).IsOverdue(Day.AddDays(11)));
    }

    private static IReadOnlyList<FindingReading> On(DateOnly day, params CaseFact[] facts) => facts.FindingsOn(day);
}
