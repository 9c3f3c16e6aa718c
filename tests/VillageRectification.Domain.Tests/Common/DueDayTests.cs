using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Common;

public sealed class DueDayTests
{
    [Theory]
    [InlineData("2003-10-30", true)]
    [InlineData("2003-10-31", false)]
    [InlineData("2003-11-01", false)]
    [InlineData(null, false)]
    public void What_is_due_on_the_day_is_not_late(string? due, bool isPast) =>
        Assert.Equal(isPast, (due is null ? null : (DateOnly?)DateOnly.Parse(due, null)).IsPast(Make.Today));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(DueDay.SoonDays, true)]
    [InlineData(DueDay.SoonDays + 1, false)]
    public void Soon_is_the_day_itself_and_two_weeks_on(int days, bool isSoon)
    {
        DateOnly today = new(2003, 10, 31);
        DateOnly? due = today.AddDays(days);
        Assert.Equal(isSoon, due.IsSoon(today));
        Assert.False(((DateOnly?)null).IsSoon(today));
    }
}
