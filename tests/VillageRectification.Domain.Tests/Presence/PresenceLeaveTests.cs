using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Tests.Presence;

/// <summary>Days that a leave explains, and months that are not judged.</summary>
public class PresenceLeaveTests
{
    private static readonly RectificationCase Case = Make.Case();
    private static readonly Month May = new(2003, 5);

    [Theory]
    [InlineData("2003-05-04", Capacity.Team, "李明", false)]
    [InlineData("2003-05-05", Capacity.Team, "李明", true)]
    [InlineData("2003-05-09", Capacity.Team, "李明", true)]
    [InlineData("2003-05-10", Capacity.Team, "李明", false)]
    [InlineData("2003-05-06", Capacity.Team, "王强", false)]
    [InlineData("2003-05-06", Capacity.Liaison, "李明", true)]
    public void A_leave_of_somebody_explains_his_days_from_its_first_to_its_last(string day, Capacity capacity, string person, bool covers) =>
        Assert.Equal(covers, Leave("李明").Covers(DateOnly.Parse(day, null), capacity, person));

    [Theory]
    [InlineData(Capacity.Team, true)]
    [InlineData(Capacity.ResidentDeputy, true)]
    [InlineData(Capacity.Liaison, false)]
    public void A_leave_of_nobody_by_name_is_that_of_all_who_count_as_the_capacity(Capacity capacity, bool covers)
    {
        Assert.Equal(covers, Leave(null).Covers(new(2003, 5, 6), capacity, "王强"));
        Assert.False(Leave(null).Covers(new(2003, 5, 10), capacity, "王强"));
    }

    [Fact]
    public void Nights_are_said_in_words() => Assert.Equal(["当晚住下", "当天返回"], Enum.GetValues<NightStay>().Select(n => n.ToText()));

    [Theory]
    [InlineData("2003-05-15", null)]
    [InlineData("2003-05-16", "AssignedLate")]
    [InlineData(null, null)]
    public void Who_is_assigned_after_the_middle_of_a_month_is_not_judged_for_it(string? assigned, string? why) =>
        Assert.Equal(why, Of(new(2003, 6, 30), assigned, Stands(new(2002, 10, 20), Standing.Active))?.GetType().Name);

    [Theory]
    [InlineData("2003-05-15", "2003-04-01", null)]
    [InlineData("2003-05-16", "2003-04-01", "ListedLate")]
    [InlineData("2003-05-16", "2003-05-20", "AssignedLate")]
    [InlineData("2003-05-16", "2003-05-16", "AssignedLate")]
    [InlineData("2003-05-16", null, "ListedLate")]
    public void Nor_is_a_village_that_was_listed_after_it(string listed, string? assigned, string? why) =>
        Assert.Equal(why, Of(new(2003, 6, 30), assigned, Stands(DateOnly.Parse(listed, null), Standing.Active))?.GetType().Name);

    [Theory]
    [InlineData("2003-05-16", "2003-05-31", 15, false)]
    [InlineData("2003-05-15", "2003-05-31", 16, true)]
    [InlineData("2003-04-10", "2003-05-17", 16, true)]
    [InlineData("2003-04-10", "2003-05-16", 15, false)]
    public void A_month_of_which_a_village_rested_half_is_not_judged(string from, string until, int days, bool isRested)
    {
        StandingChange[] standings =
        [
            Stands(new(2002, 10, 20), Standing.Active), Stands(DateOnly.Parse(from, null), Standing.Suspended),
            Stands(DateOnly.Parse(until, null), Standing.Active),
        ];
        Assert.Equal(days, UnjudgedMonth.RestedDays(May, new(2003, 6, 30), standings));
        Assert.Equal(isRested ? new UnjudgedMonth.Rested(days, IsNow: false) : null, UnjudgedMonth.Of(May, new(2003, 6, 30), null, standings));
    }

    [Theory]
    [InlineData("2003-05-20", 1, true)]
    [InlineData("2003-05-31", 12, true)]
    [InlineData("2003-06-01", 12, false)]
    public void Nor_is_the_month_in_which_it_rests_today(string today, int days, bool isRested)
    {
        StandingChange[] standings = [Stands(new(2002, 10, 20), Standing.Active), Stands(new(2003, 5, 20), Standing.Suspended)];
        Assert.Equal(days, UnjudgedMonth.RestedDays(May, DateOnly.Parse(today, null), standings));
        Assert.Equal(
            isRested ? new UnjudgedMonth.Rested(days, IsNow: true) : null, UnjudgedMonth.Of(May, DateOnly.Parse(today, null), null, standings));
    }

    [Theory]
    [InlineData("2003-05-15", "2003-06-01", true)]
    [InlineData("2003-05-16", "2003-06-01", false)]
    [InlineData("2003-05-16", "2003-05-31", true)]
    public void Nobody_is_behind_whom_nobody_sends(string ended, string today, bool isUnjudged)
    {
        var on = DateOnly.Parse(ended, null);
        Assert.Equal(
            isUnjudged ? new UnjudgedMonth.TieEnded(on) : null, UnjudgedMonth.OfUntied(May, DateOnly.Parse(today, null), on, hasCome: false));
    }

    [Fact]
    public void Where_nobody_was_ever_tied_who_came_is_somebody()
    {
        Assert.Equal(new UnjudgedMonth.NobodyTied(), UnjudgedMonth.OfUntied(May, new(2003, 6, 1), null, hasCome: false));
        Assert.Null(UnjudgedMonth.OfUntied(May, new(2003, 6, 1), null, hasCome: true));
        Assert.Null(UnjudgedMonth.Of(May, new(2003, 6, 1), null, []));
    }

    private static UnjudgedMonth? Of(DateOnly today, string? assigned, params StandingChange[] standings) =>
        UnjudgedMonth.Of(May, today, assigned is null ? null : DateOnly.Parse(assigned, null), standings);

    private static StandingChange Stands(DateOnly on, Standing standing) => new(Case, on, standing, null);

    private static PresenceLeave Leave(string? person) => new(Case, new(2003, 5, 5), new(2003, 5, 5), new(2003, 5, 9), Capacity.Team, "开会") { Person = person };
}
