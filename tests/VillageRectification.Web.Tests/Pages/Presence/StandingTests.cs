using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.Presence;

namespace VillageRectification.Web.Tests.Pages.Presence;

/// <summary>How a village stands against its rules, where a page counts it by itself.</summary>
public class StandingTests
{
    private static readonly FigureRule Team = new(Capacity.Team, PresencePeriod.Month, 20);
    private static readonly FigureRule Liaison = new(Capacity.Liaison, PresencePeriod.Month, 3);

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    public void A_week_has_not_ended_on_its_sunday(int today, int ended)
    {
        var line = PresenceLine.Of(new(Capacity.Team, PresencePeriod.Week, 1), [], new(2003, 9, 1), new(2003, 10, today));

        Assert.Equal((ended, ended), (line.EndedWeeks, line.ShortWeeks));
    }

    [Fact]
    public void A_week_that_ended_before_the_village_was_listed_asks_for_nobody() =>
        Assert.Equal(1, PresenceLine.Of(new(Capacity.Team, PresencePeriod.Week, 1), [], new(2003, 10, 8), new(2003, 10, 13)).EndedWeeks);

    [Fact]
    public void A_rule_that_does_not_judge_makes_a_village_neither_better_nor_worse()
    {
        var fine = Row((Team, 20, false), (Liaison, 0, true));
        var half = Row((Team, 10, false), (Liaison, 3, false));

        Assert.True(half.Share < fine.Share);
        Assert.True(fine.Share < Row((Team, 0, true), (Liaison, 0, true)).Share);
    }

    [Theory]
    [InlineData(30, true, 19, "明天去一次就够。")]
    [InlineData(31, false, 19, "今天去一次就够。")]
    [InlineData(30, true, 18, "本月只剩明天。")]
    [InlineData(31, false, 18, "本月只剩今天。")]
    [InlineData(31, true, 18, "本月没有可补的日子了。")]
    [InlineData(30, false, 18, "本月还剩 2 天。")]
    public void What_can_still_be_done_names_the_day_that_is_left(int today, bool hasToday, int days, string advice)
    {
        var standing = PresenceStanding.Of(
            PresencePeriod.Month, 20, days, new Dictionary<DateOnly, int>(), hasToday, new(2003, 10), DateOnly.MinValue, new(2003, 10, today));

        Assert.EndsWith(advice, VillageText.Advice([new(Capacity.Team, null, standing)], default), StringComparison.Ordinal);
    }

    private static SheetRow Row(params (FigureRule Rule, int Days, bool IsUnjudged)[] standings) => new(
        null!,
        [
            .. standings.Select(s => (
                s.Rule, new PresenceStanding(s.Rule.Period, s.Rule.Minimum, s.Days)
                {
                    Unjudged = s.IsUnjudged ? new UnjudgedMonth.Rested(20, IsNow: false) : null,
                })),
        ]);
}
