using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>Days in the village, by month and by week.</summary>
public class PresenceFigureTests
{
    [Fact]
    public void A_day_is_one_day_however_many_entries()
    {
        var one = new One();
        one.With(Liaison(one, new(2003, 10, 8)), Liaison(one, new(2003, 10, 8)));

        Assert.Equal((1, 0), (one.Value("presence.liaison.zeroVillages", new(2003, 10, 7)), one.Value("presence.liaison.onceVillages", new(2003, 10, 7))));
        Assert.Equal((0, 1), (one.Value("presence.liaison.zeroVillages", new(2003, 10, 8)), one.Value("presence.liaison.onceVillages", new(2003, 10, 8))));
        Assert.Equal(1, one.Value("presence.liaison.zeroVillages", new(2003, 11, 1)));
    }

    [Fact]
    public void A_deputys_day_is_the_teams_and_the_same_day_counts_once()
    {
        var one = new One();
        one.With(new PresenceEntry(one.Case, new(2003, 10, 8), Capacity.ResidentDeputy), new PresenceEntry(one.Case, new(2003, 10, 8), Capacity.Team));
        Assert.Equal(1, one.Value("presence.team.onceVillages", new(2003, 10, 31)));
        one.With(new PresenceEntry(one.Case, new(2003, 10, 9), Capacity.ResidentDeputy));
        Assert.Equal(0, one.Value("presence.team.onceVillages", new(2003, 10, 31)));
    }

    [Fact]
    public void A_month_is_short_until_the_minimum_is_reached()
    {
        var one = new One();
        one.With(Liaison(one, new(2003, 10, 1)), Liaison(one, new(2003, 10, 2)), Liaison(one, new(2003, 10, 31)));
        Assert.Equal((1, 0), (one.Value("presence.liaison.month.3", new(2003, 10, 30)), one.Value("presence.liaison.month.3", new(2003, 10, 31))));
    }

    [Fact]
    public void A_week_is_judged_on_its_sunday_and_belongs_to_that_month()
    {
        var one = new One();
        // The week of 27 October to 2 November 2003: a day in October serves November's week.
        one.With(Liaison(one, new(2003, 10, 27)));
        Assert.Equal(0, one.Value("presence.liaison.week.1", new(2003, 11, 1)));
        Assert.Equal(0, one.Value("presence.liaison.week.1", new(2003, 11, 8)));
        Assert.Equal(1, one.Value("presence.liaison.week.1", new(2003, 11, 9)));
        Assert.Equal(1, one.Value("presence.liaison.zeroVillages", new(2003, 11, 9)));
    }

    [Fact]
    public void One_missed_week_is_enough()
    {
        var one = new One();
        one.With(Liaison(one, new(2003, 10, 1)), Liaison(one, new(2003, 10, 12)), Liaison(one, new(2003, 10, 13)), Liaison(one, new(2003, 10, 24)));
        Assert.Equal(0, one.Value("presence.liaison.week.1", new(2003, 10, 31)));

        var other = new One();
        other.With(Liaison(other, new(2003, 10, 1)), Liaison(other, new(2003, 10, 13)), Liaison(other, new(2003, 10, 24)));
        Assert.Equal(1, other.Value("presence.liaison.week.1", new(2003, 10, 31)));
    }

    [Fact]
    public void The_week_in_which_the_campaign_began_is_judged_whole()
    {
        // The campaign began on Sunday 20 October 2002; the Wednesday before it is in the same week.
        var one = new One();
        one.With(Liaison(one, new(2002, 10, 3)), Liaison(one, new(2002, 10, 10)), Liaison(one, new(2002, 10, 16)));
        Assert.Equal(0, one.Value("presence.liaison.week.1", new(2002, 10, 20)));
        Assert.Equal(1, one.Value("presence.liaison.week.1", new(2002, 10, 27)));
    }

    [Fact]
    public void A_rule_that_has_ended_has_no_figure()
    {
        var one = new One();
        one.Campaign.EndRule(one.Campaign.PresenceRules.Single(r => r.Capacity is Capacity.Team), new(2003, 9, 30));
        Assert.NotNull(one.On(new(2003, 9, 30)).Find("presence.team.month.20"));
        Assert.Null(one.On(new(2003, 10, 1)).Find("presence.team.month.20"));
        Assert.Null(one.On(new(2003, 10, 1)).Find("presence.team.zeroVillages"));
    }

    [Fact]
    public void The_last_day_of_the_calendar_has_its_weeks() => Assert.Equal(4, PresenceWeek.EndedIn(DateOnly.MaxValue).Count);

    private static PresenceEntry Liaison(One one, DateOnly day) => new(one.Case, day, Capacity.Liaison);
}
