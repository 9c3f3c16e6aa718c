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

    [Fact]
    public void The_year_turns() => Assert.Equal((new Month(2004, 1), new Month(2002, 12)), (new Month(2003, 12).Next, new Month(2003, 1).Previous));
}
