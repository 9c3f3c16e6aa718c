using VillageRectification.Domain.Accounts;
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
        var entry = Make.Case().Stay(
            new(Capacity.Liaison, "王建国"), Role.Liaison, new(day, Make.Today, Make.Campaign()) { LateReason = "手机坏了 " });
        Assert.Equal((day, Capacity.Liaison, "王建国", kept), (entry.OccurredOn, entry.Capacity, entry.Person, entry.LateReason));
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2003-10-31", "2003-10-28", "2003-11-02", null)]
    [InlineData("2003-10-31", "2003-10-26", "2003-10-26", "日子写错")]
    [InlineData("2003-10-27", "2003-10-26", "2003-10-26", "手机坏了")]
    [InlineData("2003-09-30", "2003-10-05", "2003-10-05", "手机坏了")]
    public void What_was_written_with_it_follows_to_the_day_that_it_is_corrected_to(string from, string to, string week, string? late)
    {
        var (@case, campaign, day) = (Make.Case(), Make.Campaign(), Day(to));
        var entry = @case.Log(new(Day(from), "修复机井", null, "手机坏了", []), Make.Today, campaign).OfType<ProgressEntry>().Single();
        var (here, elsewhere) = (StayOn(Day(from)), StayOn(new(2003, 10, 29)));
        var corrected = @case.Note(day, "修复机井", null);
        @case.Correct(entry, corrected, Make.Entry(day), "日子写错");

        var moved = entry.Follow(corrected, [here, elsewhere], "日子写错");

        var stands = Assert.IsType<PresenceEntry>(Assert.Single(moved));
        Assert.False(elsewhere.IsVoided);
        Assert.Equal((day, Day(week), here.RecordId, here.Person), (stands.OccurredOn, stands.WeekEnding, stands.RecordId, stands.Person));
        Assert.Equal((true, late), (here.IsVoided, stands.LateReason));
        return;

        PresenceEntry StayOn(DateOnly on) =>
            @case.Stay(new(Capacity.Team, "王建国") { ProgressRecordId = entry.RecordId }, Role.Team, Make.Entry(on) with { LateReason = "手机坏了" });
    }

    [Fact]
    public void What_stands_against_it_is_thrown()
    {
        var (late, campaign) = (Make.Today.AddDays(-4), Make.Campaign());
        Make.RefusedBy(CaseRule.LateEntryNeedsReason, () => Make.Case().Log(new(late, "修复机井", null, null, []), Make.Today, campaign));
        Make.RefusedBy(CaseRule.LateEntryNeedsReason, () => Make.Case().Stay(
            new(Capacity.Liaison, "王建国"), Role.Liaison, new(late, Make.Today, campaign)));
        Make.RefusedBy(PresenceEntryRule.NotYoursToWrite, () => Make.Case().Stay(
            new(Capacity.Team, null), Role.Liaison, Make.Entry(Make.Today)));
    }
}
