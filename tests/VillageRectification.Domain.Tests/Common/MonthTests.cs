using System.Globalization;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Common;

public class MonthTests
{
    [Fact]
    public void October_2003_is_the_twelfth_month_after_the_start() =>
        Assert.Equal(12, new Month(2003, 10).Since(new Month(2002, 10)));

    [Theory]
    [InlineData("2003-10", true)]
    [InlineData("2003-13", false)]
    [InlineData("2003-1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_a_real_month_is_read(string? text, bool isRead) => Assert.Equal(isRead, Month.TryParse(text, out _));

    [Fact]
    public void A_leap_february_has_29_days() => Assert.Equal(new DateOnly(2004, 2, 29), new Month(2004, 2).Last);

    [Theory]
    [InlineData("2003-10-31", "2003-09-30")]
    [InlineData("2003-09-30", "2003-08-31")]
    [InlineData("2003-02-28", "2003-01-31")]
    [InlineData("2004-02-28", "2004-01-28")]
    [InlineData("2003-03-30", "2003-02-28")]
    [InlineData("2003-10-15", "2003-09-15")]
    [InlineData("2003-01-01", "2002-12-01")]
    public void A_month_ago_is_the_same_day_and_from_a_last_day_the_last_day(string day, string ago) =>
        Assert.Equal(
            DateOnly.ParseExact(ago, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Month.Before(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Fact]
    public void The_year_turns() => Assert.Equal((new Month(2004, 1), new Month(2002, 12)), (new Month(2003, 12).Next, new Month(2003, 1).Previous));

    [Fact]
    public void Months_are_told_apart_and_ordered_by_the_calendar()
    {
        Month[] months = [new(2002, 12), new(2003, 1), new(2003, 2)];
        Assert.Equal(months, months.Reverse().Order());
        Assert.True(months[0] < months[1] && months[1] > months[0] && !(months[1] < months[1]) && !(months[1] > months[1]));
        Assert.True(months[0] <= months[1] && months[1] <= months[1] && months[1] >= months[1] && months[1] >= months[0]);
        Assert.False(months[1] <= months[0] || months[0] >= months[1] || months[1] < months[0] || months[0] > months[1]);
        Assert.Equal(("2003-01", "2003年1月", -1, 1), (months[1].ToString(), months[1].ToText(), months[0].Since(months[1]), months[2].Since(months[1])));
    }

    [Theory]
    [InlineData("2003-10-01", true)]
    [InlineData("2003-10-31", true)]
    [InlineData("2003-11-01", false)]
    [InlineData("2003-09-30", false)]
    [InlineData("2002-10-15", false)]
    public void A_month_holds_its_days(string day, bool holds) =>
        Assert.Equal(holds, new Month(2003, 10).Contains(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
}
