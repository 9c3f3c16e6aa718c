using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Presence;

public class PresenceGroundTests
{
    private static readonly DateOnly Listed = new(2003, 9, 10);
    private static readonly DateOnly Joined = new(2003, 10, 6);
    private static readonly DateOnly Left = new(2003, 10, 20);

    private readonly RectificationCase _case = Make.CaseIn(CaseStage.Rectifying);

    [Theory]
    [InlineData("2003-09-09", "王建国", "BeforeListed BeforeJoined")]
    [InlineData("2003-09-10", "王建国", "BeforeJoined")]
    [InlineData("2003-10-05", "王建国", "BeforeJoined")]
    [InlineData("2003-10-06", "王建国", "")]
    [InlineData("2003-10-19", "王建国", "")]
    [InlineData("2003-10-20", "王建国", "AfterLeaving")]
    [InlineData("2003-10-05", "张海", "")]
    [InlineData("2003-09-09", null, "BeforeListed")]
    public void A_day_of_the_team_lies_between_joining_and_leaving_and_none_before_the_listing(string day, string? person, string refused)
    {
        var ground = Facts().GroundOfPresence();
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        var against = ground.Against(new(Capacity.Team, person), on).Cast<PresenceEntryRefusal>().ToList();

        Assert.Equal(refused, string.Join(' ', against.Select(r => r.Rule)));
        Assert.All(against, r => Assert.Equal(
            r.Rule switch { PresenceEntryRule.BeforeListed => Listed, PresenceEntryRule.BeforeJoined => Joined, _ => Left }, r.Day));
        // Whoever comes in another capacity is not of the team.
        Assert.DoesNotContain(
            ground.Against(new(Capacity.Liaison, person), on), r => r is PresenceEntryRefusal { Rule: not PresenceEntryRule.BeforeListed });
    }

    [Fact]
    public void Who_came_back_is_there_again()
    {
        CaseFact[] facts = [.. Facts(), new TeamMember(_case, new(2003, 10, 25), "王建国", TeamRole.Leader)];
        Assert.Empty(facts.GroundOfPresence().Against(new(Capacity.Team, "王建国"), new(2003, 10, 25)));
        Assert.Equal([PresenceEntryRefusal.AfterLeaving("王建国", Left)], facts.GroundOfPresence().Against(new(Capacity.Team, "王建国"), new(2003, 10, 24)));
    }

    [Theory]
    [InlineData("2003-10-20", 0, null)]
    [InlineData("2003-10-18", 1, "2003-10-18")]
    [InlineData("2003-10-10", 2, "2003-10-12")]
    public void Who_was_there_did_not_leave_before(string left, int days, string? first)
    {
        TeamMember member = new(_case, Joined, "王建国", TeamRole.Leader);
        CaseFact[] facts =
        [
            member, Day("2003-10-12"), Day("2003-10-18"), Day("2003-10-18", Capacity.FirstSecretary), Day("2003-09-20"),
            Day("2003-10-18", Capacity.Team, "张海"), Day("2003-10-19", Capacity.Liaison),
        ];
        TeamDeparture departure = new(_case, member, Parse(left));

        var against = facts.AgainstMoving(before: null, departure);

        Assert.Equal(days == 0 ? [] : [TeamRefusal.WasThereOutside("王建国", days, Parse(first!))], against);
        // What lay outside before the correction may stay so.
        Assert.Empty(facts.AgainstMoving(new TeamDeparture(_case, member, Parse(left)), departure));
    }

    [Theory]
    [InlineData("2003-10-12", 0)]
    [InlineData("2003-10-13", 1)]
    public void Nor_did_he_come_after(string joined, int days)
    {
        TeamMember member = new(_case, Joined, "王建国", TeamRole.Leader), later = new(_case, Parse(joined), "王建国", TeamRole.Leader);
        CaseFact[] facts = [Day("2003-10-12"), Day("2003-10-18")];

        Assert.Equal(days == 0 ? [] : [TeamRefusal.WasThereOutside("王建国", days, Parse("2003-10-12"))], facts.AgainstMoving(member, later));
    }

    private static DateOnly Parse(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private PresenceEntry Day(string day, Capacity capacity = Capacity.Team, string person = "王建国") => new(_case, Parse(day), capacity) { Person = person };

    [Fact]
    public void What_stood_against_a_day_already_is_settled_when_it_is_corrected()
    {
        var ground = Facts().GroundOfPresence();
        var early = new PresenceEntry(_case, Joined.AddDays(-1), new DayInVillage(Capacity.Team, "王建国"));
        Make.RefusedBy(
            PresenceEntryRule.BeforeJoined,
            () => _case.WriteDay(early.OccurredOn, new(Capacity.Team, "王建国"), Role.Team, ground: ground));
        Make.RefusedBy(
            PresenceEntryRule.BeforeJoined,
            () => _case.Stay(new(Capacity.Team, "王建国"), Role.Team, Make.Entry(early.OccurredOn) with { LateReason = "补记" }, ground));

        Assert.Equal(
            NightStay.Stayed,
            _case.WriteDay(early.OccurredOn, new(Capacity.Team, "王建国") { Night = NightStay.Stayed }, Role.Team, early, ground).Night);
        Make.RefusedBy(
            PresenceEntryRule.BeforeListed, () => _case.WriteDay(Listed.AddDays(-1), new(Capacity.Team, "王建国"), Role.Team, early, ground));
    }

    private CaseFact[] Facts()
    {
        var member = new TeamMember(_case, Joined, "王建国", TeamRole.Member);
        return [new StandingChange(_case, Listed, Standing.Active, null), member, new TeamDeparture(_case, member, Left)];
    }
}
