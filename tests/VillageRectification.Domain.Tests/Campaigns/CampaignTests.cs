using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Campaigns;

public class CampaignTests
{
    [Fact]
    public void It_ends_after_it_starts() =>
        Make.RefusedBy(CampaignRule.DeadlineBeforeStart, () => _ = new Campaign("370830", "汶上县", "整顿", Make.Start, Make.Start));

    [Theory]
    [InlineData("0203-10-20", "2003-12-31", true)]
    [InlineData("2002-10-20", "9999-12-31", true)]
    [InlineData("2002-10-20", "2008-01-01", true)]
    [InlineData("2002-10-20", "2007-12-31", false)]
    public void A_mistyped_year_is_noticed(string start, string deadline, bool isRefused)
    {
        var refused = Record.Exception(() => new Campaign("370830", "汶上县", "整顿", DateOnly.Parse(start, null), DateOnly.Parse(deadline, null)));
        Assert.Equal(isRefused, refused is RuleViolationException { Refusals: [CampaignRefusal { Rule: CampaignRule.DatesUnlikely }] });
    }

    [Fact]
    public void It_keeps_its_dates()
    {
        Assert.Empty(Make.Campaign().AgainstOtherDates(Make.Start, Make.Deadline));
        Assert.Equal([CampaignRefusal.DatesDiffer(Make.Start, Make.Deadline)], Make.Campaign().AgainstOtherDates(Make.Start, Make.Deadline.AddDays(1)));
    }

    [Fact]
    public void It_starts_with_the_shipped_rules()
    {
        var campaign = Make.Campaign();
        Assert.Equal(
            [(Capacity.Team, PresencePeriod.Month, 20), (Capacity.Liaison, PresencePeriod.Week, 1), (Capacity.Liaison, PresencePeriod.Month, 3)],
            campaign.PresenceRules.Select(r => (r.Capacity, r.Period, r.MinimumDays)));
        Assert.Equal(["大中拱棚", "机井", "修路", "高价值经济作物", "养殖小区", "养殖户"], campaign.Indicators.Select(i => i.Name));
        Assert.Equal(10, campaign.TermsOf(TermKind.ProblemCategory).Count());
    }

    [Fact]
    public void It_learns_a_word_once()
    {
        var campaign = Make.Campaign();
        Assert.True(campaign.Learn(TermKind.ProblemCategory, "环境卫生"));
        Assert.False(campaign.Learn(TermKind.ProblemCategory, "环境卫生"));
        Assert.True(campaign.Learn(TermKind.CaseType, "环境卫生"));
        Assert.False(campaign.LearnIndicator("机井", "口"));
    }

    [Fact]
    public void An_ended_rule_is_in_force_to_its_last_day()
    {
        var campaign = Make.Campaign();
        var rule = campaign.PresenceRules[0];
        campaign.EndRule(rule, Make.Today);
        Assert.True(rule.IsInForce(Make.Today));
        Assert.False(rule.IsInForce(Make.Today.AddDays(1)));
        Assert.False(rule.IsInForce(Make.Start.AddDays(-1)));
    }
}
