using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using static VillageRectification.Domain.Tests.Bulletins.Recount;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Which day in a village, written down or taken back since an issue, can have moved a figure of days.</summary>
/// <remarks>The Sundays of October 2003 are 5, 12, 19 and 26.</remarks>
public sealed class PresenceDayTests
{
    private const string Days = "presence.team.days";
    private const string Zero = "presence.team.zeroVillages";
    private const string Once = "presence.team.onceVillages";
    private const string Short = "presence.team.month.20";
    private const string Week = "presence.liaison.week.1";

    [Theory]
    [InlineData(Days, 8, "", true)]
    [InlineData(Days, 8, "9", true)]
    [InlineData(Days, 8, "8", false)]
    [InlineData(Days, 0, "", false)]
    [InlineData(Days, 32, "", false)]
    [InlineData(Zero, 8, "", true)]
    [InlineData(Zero, 8, "9", false)]
    [InlineData(Zero, 0, "", false)]
    [InlineData(Zero, 8, "0", true)]
    [InlineData(Once, 8, "", true)]
    [InlineData(Once, 8, "9", true)]
    [InlineData(Once, 8, "9,10", false)]
    [InlineData(Short, 31, "1-18", false)]
    [InlineData(Short, 31, "1-19", true)]
    [InlineData(Short, 31, "1-20", false)]
    [InlineData(Short, 31, "0-18", false)]
    public void A_day_moves_a_figure_where_it_carries_the_month_over_the_number_at_which_that_changes(string key, int day, string known, bool moves)
    {
        Assert.Equal(moves, new Recount([.. Listed, .. Of(known)], Entered(On(day))).MovesDays(key));
        Assert.Equal(moves, new Recount([.. Listed, .. Of(known)], TakenBack(On(day))).MovesDays(key));
    }

    [Theory]
    [InlineData(Short, "1-18", 30, 31, true)]
    [InlineData(Short, "1-17", 30, 31, false)]
    [InlineData(Zero, "", 30, 31, true)]
    [InlineData(Once, "9", 30, 31, true)]
    [InlineData(Days, "", 31, 31, true)]
    public void Of_two_days_that_were_written_down_since_each_counts_with_and_without_the_other(string key, string known, int one, int other, bool moves) =>
        Assert.Equal(moves, new Recount([.. Listed, .. Of(known)], Entered(On(one)), Entered(On(other))).MovesDays(key));

    [Fact]
    public void A_day_that_was_put_on_another_moves_both_and_one_that_stayed_moves_nothing()
    {
        Assert.True(new Recount([.. Listed, .. Of("8")], new ChangedRecord(On(8), On(9))).MovesDays(Days));
        Assert.True(new Recount([.. Listed, .. Of("9")], new ChangedRecord(On(8), On(9))).MovesDays(Days));
        Assert.False(new Recount([.. Listed, .. Of("8-9")], new ChangedRecord(On(8), On(9))).MovesDays(Days));
        Assert.False(new Recount(Listed, new ChangedRecord(On(8), On(8))).MovesDays(Days));
        // Put on a day of another month it left this one.
        Assert.True(new Recount(Listed, new ChangedRecord(On(8), On(0))).MovesDays(Zero));
    }

    [Fact]
    public void Of_two_entries_of_a_day_taking_one_back_moves_nothing()
    {
        Assert.False(new Recount([.. Listed, On(8)], TakenBack(On(8))).MovesDays(Days));
        Assert.True(new Recount(Listed, TakenBack(On(8)), TakenBack(On(8))).MovesDays(Days));
    }

    [Fact]
    public void A_resident_deputys_day_is_the_teams_too_and_a_departments_is_its_own()
    {
        Assert.True(new Recount(Listed, Entered(On(8, Capacity.ResidentDeputy))).MovesDays(Zero));
        Assert.False(new Recount([.. Listed, On(8, Capacity.ResidentDeputy)], Entered(On(8))).MovesDays(Zero));
        Assert.False(new Recount(Listed, Entered(On(8, Capacity.Liaison))).MovesDays(Zero));
        // It was the deputy's and is the team's: for the team it is the same day.
        Assert.False(new Recount(Listed, new ChangedRecord(On(8, Capacity.ResidentDeputy), On(8))).MovesDays(Zero));
        Assert.True(new Recount(Listed, new ChangedRecord(On(8, Capacity.Liaison), On(8))).MovesDays(Zero));
    }

    [Fact]
    public void Days_of_another_village_are_no_days_here()
    {
        PresenceEntry there = new(Two, new(2003, 10, 8), Capacity.Team);
        Assert.True(new Recount([.. Listed, there], Entered(On(8))).MovesDays(Zero));
        Assert.True(new Recount(Listed, Entered(On(8)), Entered(there)).MovesDays(Zero));
        Assert.False(new Recount([.. Listed, .. Of("1-18")], Entered(On(30)), Entered(there)).MovesDays(Short));
    }

    [Theory]
    [InlineData(8, "1,15,22", true)]
    [InlineData(6, "1,15,22", true)]
    [InlineData(12, "1,15,22", true)]
    [InlineData(13, "1,15,22", false)]
    [InlineData(8, "1,7,15,22", false)]
    [InlineData(8, "1,15", false)]
    [InlineData(8, "15,22", false)]
    [InlineData(-1, "8,15,22", true)]
    [InlineData(27, "1,8,15", false)]
    [InlineData(27, "1,8,15,22", false)]
    public void A_day_moves_a_rule_of_weeks_where_its_week_is_the_only_one_that_falls_short(int day, string known, bool moves) => Assert.Equal(
        moves, new Recount([.. Listed, .. Of(known, Capacity.Liaison)], Entered(On(day, Capacity.Liaison))).MovesDays(Week));

    [Fact]
    public void Weeks_that_days_since_the_issue_can_fill_are_no_hindrance()
    {
        Assert.True(new Recount([.. Listed, .. Of("1,15", Capacity.Liaison)], Entered(On(8, Capacity.Liaison)), Entered(On(22, Capacity.Liaison)))
            .MovesDays(Week));
        // Listed on the thirteenth, it owes the weeks from then on.
        CaseFact[] late = [new StandingChange(One, new(2003, 10, 13), Standing.Active, null)];
        Assert.True(new Recount([.. late, .. Of("15", Capacity.Liaison)], Entered(On(22, Capacity.Liaison))).MovesDays(Week));
        Assert.False(new Recount(Of("1,8,15", Capacity.Liaison), Entered(On(22, Capacity.Liaison))).MovesDays(Week));
    }

    // Days of October; 0 is the last of September.
    private static PresenceEntry On(int day, Capacity capacity = Capacity.Team) => new(One, new DateOnly(2003, 9, 30).AddDays(day), capacity);

    // 1-18, or single days.
    private static CaseFact[] Of(string days, Capacity capacity = Capacity.Team) => days.Length == 0 ? [] : days.Split('-') is [var first, var last]
        ? [.. Enumerable.Range(Number(first), Number(last) - Number(first) + 1).Select(d => On(d, capacity))]
        : [.. days.Split(',').Select(d => On(Number(d), capacity))];

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
