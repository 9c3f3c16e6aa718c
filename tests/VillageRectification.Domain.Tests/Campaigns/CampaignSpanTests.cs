using System.Globalization;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Tests.Campaigns;

public sealed class CampaignSpanTests
{
    private static readonly Campaign Year = new("370830", "汶上县", "2003年集中整顿", new(2003, 2, 1), new(2003, 12, 31));

    [Theory]
    [InlineData("2003-01-31", false, false, 334)]
    [InlineData("2003-02-01", true, false, 333)]
    [InlineData("2003-12-31", true, false, 0)]
    [InlineData("2004-01-01", false, true, -1)]
    public void A_campaign_runs_from_its_first_to_its_last_day_in_memory_as_in_the_database(string on, bool runs, bool isOver, int left)
    {
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal((runs, isOver, left), (Year.Span.IsRunning(day), Year.Span.IsOver(day), Year.Span.DaysLeft(day)));
        Assert.Equal((runs, isOver), (CampaignSpan.RunningOn(day).Compile()(Year), CampaignSpan.OverOn(day).Compile()(Year)));
    }
}
