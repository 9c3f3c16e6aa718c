using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Common;

public sealed class DueDayWordTests
{
    private static readonly DateOnly Due = new(2003, 8, 5);

    [Fact]
    public void Days_overdue_are_counted_from_the_day_after()
    {
        Assert.Equal([-1, 0, 1, 87], new[] { -1, 0, 1, 87 }.Select(n => Due.DaysPast(Due.AddDays(n))));
        Assert.Equal(("逾期 87 天", "逾期87天"), (Due.ToOverdue(new(2003, 10, 31)), Due.ToPrintedOverdue(new(2003, 10, 31))));
    }
}
