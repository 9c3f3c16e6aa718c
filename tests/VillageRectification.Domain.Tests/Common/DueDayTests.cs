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
}
