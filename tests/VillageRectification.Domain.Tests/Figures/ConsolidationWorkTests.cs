using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>The team's days of the last whole month and of the three before it, of which a month counts that began with the campaign.</summary>
public class ConsolidationWorkTests
{
    private static readonly DateOnly AsOf = new(2003, 10, 31);

    [Fact]
    public void A_day_counts_once_in_its_month_the_latest_first()
    {
        DateOnly[] days = [Day(6, 30), Day(7, 1), Day(7, 31), Day(8, 5), Day(10, 1), Day(10, 1), Day(10, 31), Day(11, 1)];

        var work = ConsolidationWork.Of(Day(9, 3), days, new(2002, 10, 20), AsOf);

        Assert.Equal((Day(9, 3), new Month(2003, 10)), (work.LastWorkOn, work.Month));
        Assert.Equal([2, 0, 1, 2], work.TeamDays);
        Assert.Equal([0, 1, 2, 1], ConsolidationWork.Of(null, days, new(2002, 10, 20), AsOf.AddDays(-1)).TeamDays);
    }

    [Theory]
    [InlineData(8, 1, 3)]
    [InlineData(8, 2, 2)]
    [InlineData(10, 15, 1)]
    public void Months_that_began_before_the_campaign_are_left_out_but_for_the_last_one(int month, int day, int months) =>
        Assert.Equal(months, ConsolidationWork.Of(null, [], Day(month, day), AsOf).TeamDays.Count);

    [Fact]
    public void The_first_day_that_matters_is_that_of_the_third_month_before_the_last_one()
    {
        Assert.Equal(Day(7, 1), ConsolidationWork.Since(AsOf));
        Assert.Equal(Day(6, 1), ConsolidationWork.Since(AsOf.AddDays(-1)));
    }

    private static DateOnly Day(int month, int day) => new(2003, month, day);
}
