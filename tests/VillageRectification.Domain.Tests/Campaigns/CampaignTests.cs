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

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, CampaignRule.RecordedBeforeStart)]
    [InlineData(-30, null)]
    public void Its_start_is_corrected_to_the_day_of_its_first_record_at_the_latest(int daysAfter, CampaignRule? refused)
    {
        var (campaign, first) = (Make.Campaign(), Make.Start.AddDays(5));
        var start = first.AddDays(daysAfter);
        if (refused is { } rule)
        {
            Make.RefusedBy(rule, () => campaign.Redate("整顿", start, Make.Deadline, first, hasBulletin: false));
            Assert.Equal(Make.Start, campaign.Start);
            return;
        }

        var later = campaign.Require(Capacity.Team, PresencePeriod.Month, 10, Make.Start.AddDays(90));
        campaign.Redate("整顿行动", start, Make.Deadline.AddDays(20), first, hasBulletin: false);
        Assert.Equal(("整顿行动", start, Make.Deadline.AddDays(20)), (campaign.Name, campaign.Start, campaign.Deadline));
        Assert.All(campaign.PresenceRules.Except([later]), r => Assert.Equal(start, r.From));
        Assert.Equal(
            (Make.Start.AddDays(90), start, start),
            (later.From, campaign.StandardOn(start).Version.From!.Value, campaign.IdentificationRules().On(start).From!.Value));
    }

    [Fact]
    public void Its_start_stays_once_a_bulletin_is_begun_and_its_deadline_and_name_do_not()
    {
        var campaign = Make.Campaign();
        Make.RefusedBy(CampaignRule.StartIsCounted, () => campaign.Redate("整顿", Make.Start.AddDays(-1), Make.Deadline, null, hasBulletin: true));
        Make.RefusedBy(CampaignRule.DeadlineBeforeStart, () => campaign.Redate("整顿", Make.Start, Make.Start, null, hasBulletin: true));
        campaign.Redate("整顿行动", Make.Start, Make.Deadline.AddDays(1), Make.Start.AddDays(-3), hasBulletin: true);
        Assert.Equal(("整顿行动", Make.Deadline.AddDays(1)), (campaign.Name, campaign.Deadline));
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

    [Theory]
    [InlineData(null, null, "后进村", "村")]
    [InlineData("软弱涣散村", null, "软弱涣散村", "村")]
    [InlineData("软弱涣散社区", null, "软弱涣散社区", "社区")]
    [InlineData(null, "社区", "后进社区", "社区")]
    [InlineData(" 软弱涣散党组织 ", " 村（社区） ", "软弱涣散党组织", "村（社区）")]
    public void Its_words_follow_from_what_was_said_of_them(string? label, string? unit, string expectedLabel, string expectedUnit) =>
        Assert.Equal(new CampaignWords(expectedLabel, expectedUnit), CampaignWords.Of(label, unit));

    [Theory]
    [InlineData("村", "村委会")]
    [InlineData("社区", "居委会")]
    [InlineData("村（社区）", "村（居）委会")]
    [InlineData("嘎查", "村委会")]
    public void The_committee_is_called_after_the_place(string unit, string committee) => Assert.Equal(committee, CampaignWords.CommitteeOf(unit));

    [Theory]
    [InlineData("软弱涣散村", true)]
    [InlineData("村（社区）", true)]
    [InlineData("", false)]
    [InlineData("（村）", false)]
    [InlineData("后进 村", false)]
    [InlineData("村2", false)]
    [InlineData("软弱涣散村软弱涣散村软弱涣散村软弱涣散村", true)]
    [InlineData("软弱涣散村软弱涣散村软弱涣散村软弱涣散村村", false)]
    public void A_label_has_to_fit_into_a_sentence(string label, bool isWord)
    {
        var refused = Record.Exception(() => Make.Campaign().Call(new(label, "村")));
        Assert.Equal(isWord ? null : CampaignRule.LabelIsNoWord, ((refused as RuleViolationException)?.Refusals.Single() as CampaignRefusal)?.Rule);
    }

    [Fact]
    public void A_unit_word_is_short() =>
        Make.RefusedBy(CampaignRule.UnitIsNoWord, () => Make.Campaign().Call(new("后进村", "村村村村村村村村村")));

    [Fact]
    public void A_ledger_imported_under_other_words_is_refused_and_one_that_says_none_is_not()
    {
        var campaign = Make.Campaign();
        campaign.Call(new("软弱涣散社区", "社区"));
        Assert.Empty(campaign.AgainstOtherWords(null, null));
        Assert.Empty(campaign.AgainstOtherWords("软弱涣散社区", "社区"));
        Assert.Equal([CampaignRefusal.WordsDiffer(campaign.Words)], campaign.AgainstOtherWords("软弱涣散村", null));
        Assert.Equal([CampaignRefusal.WordsDiffer(campaign.Words)], campaign.AgainstOtherWords(null, "村"));
    }
}
