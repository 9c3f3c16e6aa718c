using VillageRectification.Domain.Common;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Tests.Progress;

public class LogTests
{
    [Theory]
    [InlineData(3, null, false)]
    [InlineData(4, null, true)]
    [InlineData(4, "  ", true)]
    [InlineData(4, "手机坏了", false)]
    public void Further_back_than_three_days_needs_a_reason(int daysAgo, string? reason, bool isRefused)
    {
        var against = Make.Case().AgainstLogging(Make.Today.AddDays(-daysAgo), Make.Today, reason, Make.Campaign());
        Assert.Equal(isRefused, against.Any(r => r.Rule == Rule.LateEntryNeedsReason));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void Nothing_is_logged_before_the_campaign(int days, bool isRefused)
    {
        var against = Make.Case().AgainstLogging(Make.Start.AddDays(days), Make.Today, "补记", Make.Campaign());
        Assert.Equal(isRefused, against.Any(r => r.Rule == Rule.BeforeCampaignStart));
    }

    [Fact]
    public void A_suspended_case_takes_no_entry()
    {
        var @case = Make.Case();
        @case.Suspend(Make.Today, "并村");
        Assert.Equal([Rule.StandingDoesNotAllow], @case.AgainstLogging(Make.Today, Make.Today, null, Make.Campaign()).Select(r => r.Rule));
    }
}
