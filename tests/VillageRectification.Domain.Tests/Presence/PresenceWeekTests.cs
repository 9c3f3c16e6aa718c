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
}
