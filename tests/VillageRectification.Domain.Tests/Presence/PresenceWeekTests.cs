using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Tests.Presence;

public class PresenceWeekTests
{
    [Theory]
    [InlineData("2003-09-29", "2003-10-05")]
    [InlineData("2003-10-05", "2003-10-05")]
    [InlineData("2003-10-06", "2003-10-12")]
    [InlineData("2003-10-31", "2003-11-02")]
    public void A_week_ends_on_its_sunday(string day, string sunday) =>
        Assert.Equal(DateOnly.Parse(sunday, null), PresenceWeek.Of(DateOnly.Parse(day, null)));

    [Fact]
    public void October_2003_has_the_weeks_ending_5_12_19_26() =>
        Assert.Equal([5, 12, 19, 26], PresenceWeek.EndedIn(new(2003, 10, 31)).Select(d => d.Day));

    [Fact]
    public void A_week_is_judged_once_it_has_ended()
    {
        Assert.Empty(PresenceWeek.EndedIn(new(2003, 10, 4)));
        Assert.Equal([5], PresenceWeek.EndedIn(new(2003, 10, 5)).Select(d => d.Day));
    }

    [Theory]
    [InlineData("2003-10", "2003-10-05", "2003-10-12", "2003-10-19", "2003-10-26", "2003-11-02")]
    [InlineData("2003-08", "2003-08-03", "2003-08-10", "2003-08-17", "2003-08-24", "2003-08-31")]
    [InlineData("2010-02", "2010-02-07", "2010-02-14", "2010-02-21", "2010-02-28")]
    public void A_calendar_of_a_month_shows_every_week_of_which_a_day_lies_in_it(string month, params string[] sundays) => Assert.Equal(
        sundays, PresenceWeek.TouchingOf(Month.Of(DateOnly.Parse(month + "-15", null))).Select(d => d.ToString("O", null)));

    [Fact]
    public void A_week_has_seven_days_monday_first() => Assert.Equal(
        Enumerable.Range(27, 5).Concat([1, 2]), PresenceWeek.DaysOf(new(2003, 11, 2)).Select(d => d.Day));
}
