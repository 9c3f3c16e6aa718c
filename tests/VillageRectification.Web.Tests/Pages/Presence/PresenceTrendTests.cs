using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Pages.Presence;

namespace VillageRectification.Web.Tests.Pages.Presence;

/// <summary>The course of a village's presence begins when it was listed, or with the first day that is on record.</summary>
public class PresenceTrendTests
{
    private static readonly DateOnly Start = new(2002, 10, 20);
    private static readonly DateOnly Today = new(2003, 10, 31);

    [Theory]
    [InlineData("2003-08-05", null, "2003-08")]
    [InlineData("2003-08-05", "2003-06-30", "2003-06")]
    [InlineData("2003-08-05", "2003-09-01", "2003-08")]
    [InlineData("2003-08-05", "2002-10-01", "2003-08")]
    [InlineData(null, null, "2002-10")]
    public void Its_first_month(string? listed, string? came, string first)
    {
        PresenceDay[] days = came is null ? [] : [new(Day(came), Capacity.Team)];

        var months = Assert.Single(PresenceTrend.Of(
            days, [new PresenceRule(Capacity.Team, PresencePeriod.Month, 20, Start)], Start, listed is null ? null : Day(listed), Today)).Months;

        Assert.Equal((first, "2003-10"), (months[0].Month.ToString(), months[^1].Month.ToString()));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
