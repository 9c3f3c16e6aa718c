using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Campaigns;

/// <summary>Words, indicators, presence rules and dated steps of a campaign: what is retired, succeeded and kept.</summary>
public class CampaignListTests
{
    private readonly Campaign _campaign = Make.Campaign();

    [Fact]
    public void A_word_or_an_indicator_is_offered_until_it_is_retired_and_again_where_it_is_taken_back()
    {
        Assert.True(_campaign.LearnIndicator("栽树", "棵") && _campaign.LearnIndicator("修桥", "座"));
        Assert.False(_campaign.LearnIndicator("栽树", "株"));
        var trees = _campaign.Indicators.Single(i => i.Name == "栽树");
        _campaign.Retire(trees, Make.Today);
        Assert.Equal((Make.Today, null), (trees.EndedOn, _campaign.Indicators.Single(i => i.Name == "修桥").EndedOn));
        Assert.DoesNotContain(trees, _campaign.IndicatorsInUse);
        _campaign.Retire(trees, null);
        Assert.Contains(trees, _campaign.IndicatorsInUse);

        var (first, second) = (_campaign.Terms[0], _campaign.Terms[1]);
        _campaign.Retire(second, Make.Today);
        Assert.Equal((null, Make.Today), (first.EndedOn, second.EndedOn));
    }

    [Theory]
    [InlineData(2003, 5, 15, "2003-05-01")]
    [InlineData(2002, 10, 15, "2002-10-20")]
    [InlineData(2003, 5, null, null)]
    public void From_a_month_on_other_days_are_asked_for_and_the_rule_before_ends_the_day_before(int year, int month, int? days, string? from)
    {
        var before = _campaign.PresenceRules.Where(r => r is { Capacity: Capacity.Liaison, Period: PresencePeriod.Month }).ToArray();
        var others = _campaign.PresenceRules.Except(before).Where(r => r.To is null).ToArray();
        var own = _campaign.Require(Capacity.Liaison, PresencePeriod.Month, 2, Make.Start);
        var weekly = _campaign.Require(Capacity.Liaison, PresencePeriod.Week, 1, Make.Start);

        _campaign.Ask(Capacity.Liaison, PresencePeriod.Month, days, new(year, month));

        Assert.Equal(new Month(year, month).First.AddDays(-1), own.To);
        Assert.Null(weekly.To);
        Assert.All(others, r => Assert.Null(r.To));
        var now = _campaign.PresenceRules.SingleOrDefault(r => r is { Capacity: Capacity.Liaison, Period: PresencePeriod.Month, To: null });
        Assert.Equal((from, days), (now?.From.ToString("yyyy-MM-dd", null), now?.MinimumDays));
    }

    [Fact]
    public void A_rule_that_ended_before_stays_as_it_ended_and_one_that_ends_within_is_ended_earlier()
    {
        PresenceRule Ended(DateOnly on)
        {
            var rule = _campaign.Require(Capacity.Supervisor, PresencePeriod.Month, 1, Make.Start);
            _campaign.EndRule(rule, on);
            return rule;
        }

        var (over, edge) = (Ended(new(2003, 4, 30)), Ended(new(2003, 5, 1)));
        _campaign.Ask(Capacity.Supervisor, PresencePeriod.Month, 2, new(2003, 5));
        Assert.Equal((new DateOnly(2003, 4, 30), new DateOnly(2003, 4, 30)), (over.To, edge.To));
        var again = Ended(new(2003, 6, 15));
        _campaign.Ask(Capacity.Supervisor, PresencePeriod.Month, 2, new(2003, 6));
        Assert.Equal((new DateOnly(2003, 5, 31), new DateOnly(2003, 4, 30)), (again.To, over.To));
    }

    [Fact]
    public void Dated_steps_that_stay_what_they_were_stay_the_same()
    {
        _campaign.Schedule([("动员", new(2002, 11, 1)), ("验收", new(2003, 10, 1))]);
        var kept = _campaign.Milestones.Single(m => m.Name == "动员");
        _campaign.Schedule([("动员", new(2002, 11, 1)), ("验收", new(2003, 11, 1)), ("验收", new(2003, 11, 1))]);
        Assert.Same(kept, _campaign.Milestones.Single(m => m.Name == "动员"));
        Assert.Equal([("动员", new DateOnly(2002, 11, 1)), ("验收", new DateOnly(2003, 11, 1))], _campaign.Milestones.Select(m => (m.Name, m.On)));
    }

    [Fact]
    public void What_was_changed_is_kept_with_who_changed_it_and_why()
    {
        VersionAuthor by = new(Guid.CreateVersion7(), "部长");
        _campaign.Note(Make.Today, "期限前留几天检查：30 天 → 20 天", "来不及", by);
        var change = Assert.Single(_campaign.Changes);
        Assert.Equal((Make.Today, "期限前留几天检查：30 天 → 20 天", "来不及"), (change.On, change.What, change.Reason));
        Assert.Equal((by.Name, by.Account), (change.By, change.ByAccount));
    }

    [Fact]
    public void The_evidence_of_an_item_is_said_in_words() => Assert.Equal(
        [
            "支部班子", "居委会", "两委关系", "队伍建设", "规章制度", "公开记录", "某类问题", "突出问题", "群众评议", "没有解决的问题", "上访统计", "规章制度清单", "两室",
            "两室使用", "八有清单", "发展规划", "集体收入", "集体债务", "帮扶实事和指标",
        ],
        Enum.GetValues<CriterionBasis>().Select(b => b.ToText("社区")));

    [Fact]
    public void What_stands_against_a_draft_is_said_before_it_is_written()
    {
        VersionAuthor by = new(Guid.CreateVersion7(), "干部");
        Make.RefusedBy(CriteriaRule.NoItems, () => _campaign.DraftCriteria([], new(), by));
        Make.RefusedBy(IdentificationRule.NoSituations, () => _campaign.DraftIdentification([], by));
        Assert.Null(_campaign.CriteriaDraft());
        Assert.DoesNotContain(_campaign.IdentificationVersions, v => v.IsDraft);
    }

    [Fact]
    public void A_day_that_is_over_keeps_the_numbers_that_held_on_it()
    {
        CampaignThresholds first = new(), second = new() { WatchMonths = 9 }, third = new() { WatchMonths = 12 };
        _campaign.Limit(first with { }, Make.Today);
        Assert.Empty(_campaign.EarlierThresholds);

        _campaign.Limit(second, Make.Today);
        _campaign.Limit(third with { FreeEntryDays = 5 }, Make.Today.AddDays(9));
        // What holds for no day is not kept.
        _campaign.Limit(third, Make.Today.AddDays(9));

        Assert.Equal(
            [(first, Make.Start, Make.Today.AddDays(-1)), (second, Make.Today, Make.Today.AddDays(8))],
            _campaign.EarlierThresholds.Select(e => (e.Thresholds, e.From, e.To)));
        Assert.Equal((third, Make.Today.AddDays(9)), (_campaign.Thresholds, _campaign.ThresholdsFrom));
        Assert.Equal(
            [6, 6, 9, 9, 12], new[] { -900, -1, 0, 8, 9 }.Select(days => _campaign.ThresholdsOn(Make.Today.AddDays(days)).WatchMonths));
        _campaign.Redate("新名", Make.Start.AddDays(-10), Make.Deadline, firstRecord: null, hasBulletin: false);
        Assert.Equal(Make.Start.AddDays(-10), _campaign.EarlierThresholds[0].From);
        Assert.Equal(third, Campaign.After(_campaign, "下一次", Make.Deadline.AddDays(1), Make.Deadline.AddDays(300)).Thresholds);
        var untouched = Make.Campaign();
        untouched.Redate("新名", Make.Start.AddDays(-10), Make.Deadline, firstRecord: null, hasBulletin: false);
        Assert.Equal(Make.Start.AddDays(-10), untouched.ThresholdsFrom);
    }
}
