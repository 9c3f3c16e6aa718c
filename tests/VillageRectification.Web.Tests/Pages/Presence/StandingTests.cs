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
        var line = PresenceLine.Of(new(Capacity.Team, PresencePeriod.Week, 1), [], new(2003, 10, today));

        Assert.Equal((ended, ended), (line.EndedWeeks, line.ShortWeeks));
    }

    [Fact]
    public void A_rule_that_does_not_judge_makes_a_village_neither_better_nor_worse()
    {
        var fine = Row((Team, 20, false), (Liaison, 0, true));
        var half = Row((Team, 10, false), (Liaison, 3, false));

        Assert.True(half.Share < fine.Share);
        Assert.True(fine.Share < Row((Team, 0, true), (Liaison, 0, true)).Share);
    }

    private static SheetRow Row(params (FigureRule Rule, int Days, bool IsUnjudged)[] standings) => new(
        null!,
        [.. standings.Select(s => (s.Rule, new PresenceStanding(s.Rule.Period, s.Rule.Minimum, s.Days) { Unjudged = s.IsUnjudged ? new(null, 20) : null }))]);
}
