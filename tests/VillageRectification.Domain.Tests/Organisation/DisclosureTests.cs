using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Tests.Organisation;

/// <summary>What is to be made public by when: 村务 and 财务 each quarter, 党务 each half year, within fifteen days of its end.</summary>
public class DisclosureTests
{
    private static readonly DisclosureRules Rules = new CampaignThresholds().Disclosures;
    private static readonly DateOnly Spring = new(2003, 4, 10);
    private static readonly DisclosurePeriod Second = DisclosurePeriod.Of(new(2003, 5), 3);
    private static readonly DisclosurePeriod Third = DisclosurePeriod.Of(new(2003, 8), 3);

    [Theory]
    [InlineData(DisclosureKind.Finance, "2003-10-15", "2003年二季度")]
    [InlineData(DisclosureKind.Finance, "2003-10-16", "2003年三季度")]
    [InlineData(DisclosureKind.Party, "2003-10-31", "2003年上半年")]
    [InlineData(DisclosureKind.Finance, "2002-12-31", null)]
    public void The_last_period_that_is_over_is_missed_from_the_sixteenth_day_on(DisclosureKind kind, string today, string? missing)
    {
        var reading = DisclosureReading.Of(kind, [], Make.Start, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), Rules);
        Assert.Equal((null, missing), (reading.Last, reading.Missing is [.., var latest] ? latest.ToText() : null));
    }

    [Fact]
    public void What_covers_its_end_was_made_public_in_time()
    {
        var @case = Make.Case();
        var september = @case.Disclose(new(2003, 10, 3), DisclosureKind.Finance, DisclosurePeriod.Of(new(2003, 9), 1), DisclosureForm.Board);
        var second = @case.Disclose(new(2003, 7, 3), DisclosureKind.Finance, DisclosurePeriod.Of(new(2003, 5), 3), DisclosureForm.Meeting);
        Assert.Empty(DisclosureReading.Of(DisclosureKind.Finance, [september, second], Spring, Make.Today, Rules).Missing);
        Assert.Equal([Third], DisclosureReading.Of(DisclosureKind.Finance, [second], Spring, Make.Today, Rules).Missing);
        Assert.Equal([Second, Third], DisclosureReading.Of(DisclosureKind.Affairs, [september], Spring, Make.Today, Rules).Missing);
        Assert.Equal(second, DisclosureReading.Of(DisclosureKind.Finance, [september, second], Make.Start, new(2003, 10, 2), Rules).Last);
    }

    [Theory]
    [InlineData("2003-10-15", true, null)]
    [InlineData("2003-10-16", false, 1)]
    [InlineData("2003-10-31", false, 16)]
    public void What_was_posted_after_its_days_is_late_by_the_day_of_posting(string posted, bool isKept, int? late)
    {
        var day = DateOnly.Parse(posted, System.Globalization.CultureInfo.InvariantCulture);
        var third = Make.Case().Disclose(day, DisclosureKind.Finance, Third, DisclosureForm.Board);

        var reading = DisclosureReading.Of(DisclosureKind.Finance, [third], new(2003, 7, 1), Make.Today, Rules);

        Assert.Equal((0, isKept, late), (reading.Missing.Count, reading.IsKept, reading.Late.SingleOrDefault()?.DaysLate));
    }

    [Fact]
    public void A_period_in_time_makes_up_for_none_before_it()
    {
        var @case = Make.Case();
        var third = @case.Disclose(new(2003, 10, 3), DisclosureKind.Finance, Third, DisclosureForm.Board);
        var reading = DisclosureReading.Of(DisclosureKind.Finance, [third], Spring, Make.Today, Rules);
        Assert.Equal((Second, false), (Assert.Single(reading.Missing), reading.IsKept));

        var late = @case.Disclose(new(2003, 7, 20), DisclosureKind.Finance, Second, DisclosureForm.Board);
        reading = DisclosureReading.Of(DisclosureKind.Finance, [third, late], Spring, Make.Today, Rules);
        Assert.Equal((0, false), (reading.Missing.Count, reading.IsKept));
        Assert.Equal((Second, 5), Assert.Single(reading.Late) is var l ? (l.Period, l.DaysLate!.Value) : default);
        Assert.True(DisclosureReading.Of(DisclosureKind.Finance, [third], new(2003, 7, 1), Make.Today, Rules).IsKept);
    }

    [Fact]
    public void How_often_and_within_which_days_is_the_campaigns_to_say()
    {
        var monthly = Rules with { FinanceMonths = 1, FreeDays = 30 };
        Assert.Equal("2003年9月", DisclosureReading.Of(DisclosureKind.Finance, [], Make.Start, Make.Today, monthly).Missing[^1].ToText());
        Assert.Equal("2003年8月", DisclosureReading.Of(DisclosureKind.Finance, [], Make.Start, new(2003, 10, 30), monthly).Missing[^1].ToText());
        var yearly = Rules with { PartyMonths = 12 };
        Assert.Equal((0, false), DisclosureReading.Of(DisclosureKind.Party, [], Make.Start, Make.Today, yearly) is var r ? (r.Due.Count, r.IsKept) : default);
    }

    [Theory]
    [InlineData(1, "2003年9月", "2003-09/2003-09")]
    [InlineData(3, "2003年三季度", "2003-07/2003-09")]
    [InlineData(6, "2003年下半年", "2003-07/2003-12")]
    [InlineData(12, "2003年全年", "2003-01/2003-12")]
    public void Periods_are_called_what_offices_call_them(int months, string text, string written)
    {
        var period = DisclosurePeriod.Of(new Month(2003, 9), months);
        Assert.Equal((text, written), (period.ToText(), period.ToString()));
        Assert.Contains(period, DisclosurePeriod.All(Make.Start, Make.Today));
    }
}
