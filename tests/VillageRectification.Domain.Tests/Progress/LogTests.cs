using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
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
        var against = Make.Case().AgainstEntering(new(Make.Today.AddDays(-daysAgo), Make.Today, Make.Campaign()) { LateReason = reason });
        Assert.Equal(isRefused ? [CaseRefusal.LateEntryNeedsReason(Make.Today.AddDays(-daysAgo), daysAgo, 3)] : [], against);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void Nothing_is_logged_before_the_campaign(int days, bool isRefused)
    {
        var against = Make.Case().AgainstEntering(new(Make.Start.AddDays(days), Make.Today, Make.Campaign()) { LateReason = "补记" });
        Assert.Equal(isRefused, against.Any(r => r.Is(CaseRule.BeforeCampaignStart)));
    }

    [Fact]
    public void A_suspended_case_takes_no_entry()
    {
        var @case = Make.Case();
        @case.Suspend(Make.Today, "并村");
        Assert.Equal([CaseRefusal.StandingDoesNotAllow(Standing.Suspended)], @case.AgainstEntering(new(Make.Today, Make.Today, Make.Campaign())));
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, "手机坏了")]
    public void A_day_is_written_down_with_its_quantities(int daysAgo, string? kept)
    {
        var (@case, campaign, measure) = (Make.Case(), Make.Campaign(), Guid.CreateVersion7());
        var work = new DayOfWork(Make.Today.AddDays(-daysAgo), " 修复机井 ", measure, " 手机坏了 ", [(campaign.Indicators[0], 1_500), (campaign.Indicators[1], 2_000)]);

        var facts = @case.Log(work, Make.Today, campaign);

        var entry = Assert.IsType<ProgressEntry>(facts[0]);
        Assert.Equal((@case.Id, work.Day, "修复机井", measure, kept), (entry.CaseId, entry.OccurredOn, entry.Text, entry.MeasureRecordId, entry.LateReason));
        Assert.Equal(
            [(entry.RecordId, campaign.Indicators[0].Name, 1_500), (entry.RecordId, campaign.Indicators[1].Name, 2_000)],
            facts.Skip(1).Cast<IndicatorQuantity>().Select(q => (q.ProgressRecordId, q.Indicator, q.Thousandths)));
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, "手机坏了")]
    public void A_day_in_the_village_is_written_down(int daysAgo, string? kept)
    {
        var day = Make.Today.AddDays(-daysAgo);
        var entry = Make.Case().Stay(day, Capacity.Liaison, "王建国", Make.Today, "手机坏了 ", Make.Campaign());
        Assert.Equal((day, Capacity.Liaison, "王建国", kept), (entry.OccurredOn, entry.Capacity, entry.Person, entry.LateReason));
    }

    [Fact]
    public void What_stands_against_it_is_thrown()
    {
        var (late, campaign) = (Make.Today.AddDays(-4), Make.Campaign());
        Make.RefusedBy(CaseRule.LateEntryNeedsReason, () => Make.Case().Log(new(late, "修复机井", null, null, []), Make.Today, campaign));
        Make.RefusedBy(CaseRule.LateEntryNeedsReason, () => Make.Case().Stay(late, Capacity.Liaison, "王建国", Make.Today, null, campaign));
    }
}
