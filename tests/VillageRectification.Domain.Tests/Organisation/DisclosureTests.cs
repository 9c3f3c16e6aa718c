using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Tests.Organisation;

/// <summary>What is to be made public by when: 村务 and 财务 each quarter, 党务 each half year, within fifteen days of its end.</summary>
public class DisclosureTests
{
    private static readonly DisclosurePeriod Third = DisclosurePeriod.Of(new(2003, 8), 3);

    [Theory]
    [InlineData(DisclosureKind.Finance, "2003-10-15", "2003年二季度")]
    [InlineData(DisclosureKind.Finance, "2003-10-16", "2003年三季度")]
    [InlineData(DisclosureKind.Party, "2003-10-31", "2003年上半年")]
    [InlineData(DisclosureKind.Finance, "2002-12-31", null)]
    public void The_last_period_that_is_over_is_missed_from_the_sixteenth_day_on(DisclosureKind kind, string today, string? missing)
    {
        var reading = DisclosureReading.Of(kind, [], Make.Start, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((null, missing), (reading.Last, reading.Missing?.ToText()));
    }

    [Fact]
    public void What_covers_its_end_was_made_public_in_time()
    {
        var @case = Make.Case();
        var september = @case.Disclose(new(2003, 10, 3), DisclosureKind.Finance, DisclosurePeriod.Of(new(2003, 9), 1), DisclosureForm.Board);
        var second = @case.Disclose(new(2003, 7, 3), DisclosureKind.Finance, DisclosurePeriod.Of(new(2003, 5), 3), DisclosureForm.Meeting);
        Assert.Null(DisclosureReading.Of(DisclosureKind.Finance, [september, second], Make.Start, Make.Today).Missing);
        Assert.Equal(Third, DisclosureReading.Of(DisclosureKind.Finance, [second], Make.Start, Make.Today).Missing);
        Assert.Equal(Third, DisclosureReading.Of(DisclosureKind.Affairs, [september], Make.Start, Make.Today).Missing);
        Assert.Equal(second, DisclosureReading.Of(DisclosureKind.Finance, [september, second], Make.Start, new(2003, 10, 2)).Last);
    }

    [Theory]
    [InlineData(1, "2003年9月", "2003-09/2003-09")]
    [InlineData(3, "2003年三季度", "2003-07/2003-09")]
    [InlineData(6, "2003年下半年", "2003-07/2003-12")]
    public void Periods_are_called_what_offices_call_them(int months, string text, string written)
    {
        var period = DisclosurePeriod.Of(new Month(2003, 9), months);
        Assert.Equal((text, written), (period.ToText(), period.ToString()));
        Assert.Contains(period, DisclosurePeriod.All(Make.Start, Make.Today));
    }
}
