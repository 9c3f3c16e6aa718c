using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Tests.Presence;

/// <summary>What a rule says of a month while it runs, and when it has ended.</summary>
public class PresenceStandingTests
{
    private static readonly Month October = new(2003, 10);

    [Theory]
    [InlineData("2003-10-29", new int[0], PresenceVerdict.Open, 3)]
    [InlineData("2003-10-30", new int[0], PresenceVerdict.Lost, 3)]
    [InlineData("2003-10-31", new[] { 1, 2 }, PresenceVerdict.Open, 1)]
    [InlineData("2003-10-31", new[] { 1, 31 }, PresenceVerdict.Lost, 1)]
    [InlineData("2003-10-31", new[] { 1, 2, 31 }, PresenceVerdict.Met, 0)]
    [InlineData("2003-11-01", new[] { 1, 2 }, PresenceVerdict.Short, 1)]
    [InlineData("2003-11-01", new[] { 1, 2, 3 }, PresenceVerdict.Met, 0)]
    public void A_month_can_be_made_up_until_it_is_too_late_and_is_short_when_it_has_ended(string today, int[] days, PresenceVerdict verdict, int missing)
    {
        var standing = Of(PresencePeriod.Month, 3, today, [.. days.Select(d => new DateOnly(2003, 10, d)), new(2003, 9, 30), new(2003, 11, 1)]);

        Assert.Equal((verdict, missing), (standing.Verdict, standing.Missing));
        Assert.Equal(days.Length, standing.Days);
        Assert.Equal(verdict is PresenceVerdict.Lost or PresenceVerdict.Short, standing.IsBroken);
    }

    // October 2003 has the weeks that end on 5, 12, 19 and 26; that of 27 October ends in November.
    [Theory]
    [InlineData("2003-10-05", new string[0], PresenceVerdict.Open, 0, 0)]
    [InlineData("2003-10-06", new string[0], PresenceVerdict.Lost, 1, 1)]
    [InlineData("2003-10-06", new[] { "2003-09-29" }, PresenceVerdict.Open, 0, 1)]
    [InlineData("2003-10-26", new[] { "2003-10-01", "2003-10-06", "2003-10-19" }, PresenceVerdict.Open, 0, 3)]
    [InlineData("2003-10-27", new[] { "2003-10-01", "2003-10-06", "2003-10-19", "2003-10-26" }, PresenceVerdict.Met, 0, 4)]
    [InlineData("2003-11-10", new[] { "2003-10-01", "2003-10-06", "2003-10-19", "2003-10-27" }, PresenceVerdict.Short, 1, 4)]
    public void A_week_is_kept_until_its_sunday_is_over_and_belongs_to_the_month_of_it(
        string today, string[] days, PresenceVerdict verdict, int shortWeeks, int ended)
    {
        var standing = Of(PresencePeriod.Week, 1, today, [.. days.Select(d => DateOnly.Parse(d, System.Globalization.CultureInfo.InvariantCulture))]);

        Assert.Equal((verdict, shortWeeks, ended, 4), (standing.Verdict, standing.ShortWeeks, standing.EndedWeeks, standing.Weeks));
    }

    [Fact]
    public void Twice_on_a_day_is_one_day_and_what_is_dated_later_does_not_count_yet()
    {
        var standing = Of(PresencePeriod.Month, 3, "2003-10-20", [new(2003, 10, 8), new(2003, 10, 8), new(2003, 10, 21)]);
        Assert.Equal(1, standing.Days);
    }

    [Fact]
    public void Less_than_half_is_told_apart()
    {
        Assert.True(Of(PresencePeriod.Month, 3, "2003-11-01", [new(2003, 10, 8)]).IsUnderHalf);
        Assert.False(Of(PresencePeriod.Month, 3, "2003-11-01", [new(2003, 10, 8), new(2003, 10, 9)]).IsUnderHalf);
        Assert.False(Of(PresencePeriod.Month, 20, "2003-11-01", [.. Enumerable.Range(1, 10).Select(d => new DateOnly(2003, 10, d))]).IsUnderHalf);
        Assert.True(Of(PresencePeriod.Week, 1, "2003-11-01", [new(2003, 10, 8)]).IsUnderHalf);
        Assert.False(Of(PresencePeriod.Week, 1, "2003-11-01", [new(2003, 10, 8), new(2003, 10, 15)]).IsUnderHalf);
    }

    private static PresenceStanding Of(PresencePeriod period, int minimum, string today, DateOnly[] days) => PresenceStanding.Of(
        period, minimum, days, October, DateOnly.MinValue, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), unjudged: null);
}
