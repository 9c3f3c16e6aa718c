using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Teams;

/// <summary>Who is of a team on a day, in which order, and whose days can be written there.</summary>
public class TeamMembershipTests
{
    private static readonly DateOnly Day = new(2003, 9, 1);

    [Fact]
    public void A_member_is_of_the_team_from_his_first_day_to_the_one_before_he_leaves()
    {
        var @case = Make.Case();
        var member = @case.Join(Day, "何存良", TeamRole.Member, []);
        CaseFact[] facts = [member, @case.Leave(member, Day.AddDays(5))];
        Assert.Empty(facts.MembersOn(Day.AddDays(-1)));
        Assert.Equal([member], facts.MembersOn(Day));
        Assert.Equal([member], facts.MembersOn(Day.AddDays(4)));
        Assert.Empty(facts.MembersOn(Day.AddDays(5)));
        Assert.Empty(facts.MembersOn(Day.AddDays(6)));
    }

    [Fact]
    public void Who_leaves_takes_nobody_along()
    {
        var @case = Make.Case();
        var left = @case.Join(Day, "何存良", TeamRole.Member, []);
        var stays = @case.Join(Day, "何存良", TeamRole.Leader, []);
        Assert.Equal([stays], new CaseFact[] { left, stays, @case.Leave(left, Day) }.MembersOn(Day));
    }

    [Fact]
    public void Members_stand_by_role_then_as_they_came()
    {
        var @case = Make.Case();
        var late = @case.Join(Day.AddDays(2), "赵立新", TeamRole.Member, []);
        var second = @case.Join(Day, "吴建国", TeamRole.Member, []);
        second.PlaceAt(2);
        var first = @case.Join(Day, "罗广才", TeamRole.Member, []);
        first.PlaceAt(1);
        var leader = @case.Join(Day.AddDays(3), "陈志强", TeamRole.Leader, []);
        Assert.Equal([leader, first, second, late], new CaseFact[] { late, second, first, leader }.MembersOn(Day.AddDays(3)));
    }

    [Theory]
    [InlineData(Capacity.ResidentDeputy, true, false)]
    [InlineData(Capacity.FirstSecretary, false, false)]
    [InlineData(Capacity.Team, true, true)]
    [InlineData(Capacity.Supervisor, true, true)]
    public void A_place_that_nobody_has_held_is_nobodys_where_the_team_is_known(Capacity capacity, bool withDeputy, bool withoutHim)
    {
        var @case = Make.Case();
        var leader = @case.Join(Day, "陈志强", TeamRole.Leader, []);
        Assert.Equal(withDeputy, new CaseFact[] { leader, @case.Join(Day, "朱洪涛", TeamRole.ResidentDeputy, []) }.Knows(capacity));
        Assert.Equal(withoutHim, new CaseFact[] { leader }.Knows(capacity));
        Assert.True(Array.Empty<CaseFact>().Knows(capacity));
    }
}
