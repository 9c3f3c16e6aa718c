using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Tests.Presence;

public class PresenceBalanceTests
{
    private static readonly DateOnly FirstOfOctober = new(2003, 10, 1);

    [Theory]
    [InlineData(31, new[] { 8, 15, 31 }, 0, 0, false)]
    [InlineData(31, new[] { 8, 15 }, 1, 1, false)]
    [InlineData(31, new[] { 8 }, 2, 1, true)]
    [InlineData(31, new[] { 8, 31 }, 1, 0, true)]
    [InlineData(29, new int[0], 3, 3, false)]
    [InlineData(30, new int[0], 3, 2, true)]
    public void Today_can_still_be_made_up_while_it_has_no_record(int today, int[] days, int missing, int left, bool isLost)
    {
        var balance = Of(PresencePeriod.Month, 3, today, days);

        Assert.Equal((missing, left, isLost, days.Contains(today)), (balance.Missing, balance.DaysLeft, balance.IsLost, balance.HasToday));
        Assert.Equal(missing == 0, balance.IsMet);
    }

    [Fact]
    public void Days_after_the_day_and_of_other_months_do_not_count()
    {
        var balance = PresenceBalance.Of(PresencePeriod.Month, 3, [new(2003, 9, 30), new(2003, 10, 1), new(2003, 10, 21), new(2003, 11, 1)], new(2003, 10, 20));

        Assert.Equal(1, balance.Days);
    }

    [Fact]
    public void A_week_runs_from_monday_to_sunday_across_the_months_end()
    {
        var balance = Of(PresencePeriod.Week, 1, 31, 26);

        Assert.Equal((0, 3), (balance.Days, balance.DaysLeft));
        Assert.Equal(1, Of(PresencePeriod.Week, 1, 31, 27).Days);
    }

    [Fact]
    public void A_day_written_twice_counts_once() => Assert.Equal(1, Of(PresencePeriod.Month, 3, 31, 8, 8).Days);

    private static PresenceBalance Of(PresencePeriod period, int minimum, int today, params int[] days) =>
        PresenceBalance.Of(period, minimum, [.. days.Select(d => FirstOfOctober.AddDays(d - 1))], FirstOfOctober.AddDays(today - 1));
}
