namespace VillageRectification.Web.Tests.Support;

/// <summary>A clock that started at nine in the morning (Asia/Shanghai) of the given day when it was made, and runs on from there.</summary>
public sealed class ShiftedClock(DateOnly day) : TimeProvider
{
    private readonly TimeSpan _offset = new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8)) - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _offset;
}
