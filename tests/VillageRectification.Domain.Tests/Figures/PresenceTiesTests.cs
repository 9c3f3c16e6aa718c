using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>未判定: assigned or listed after the 15th, suspended half the month.</summary>
public class PresenceTiesTests
{
    private static readonly Month October = new(2003, 10);
    private static readonly DateOnly Ended = new(2003, 11, 3);

    private readonly RectificationCase _case = Make.CaseIn(CaseStage.Rectifying);

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Listed_after_the_15th_is_not_judged(int day, bool isUnjudged)
    {
        var unjudged = Unjudged(Capacity.Team, new StandingChange(_case, new(2003, 10, day), Standing.Active, null));
        // Nobody was sent that day: it was listed.
        Assert.Equal(isUnjudged ? new UnjudgedMonth.ListedLate(new(2003, 10, day)) : null, unjudged);
    }

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void A_team_that_came_after_the_15th_is_not_judged(int day, bool isUnjudged) =>
        Assert.Equal(isUnjudged, Unjudged(Capacity.Team, Listed(), Member(new(2003, 10, day))) is not null);

    [Fact]
    public void A_team_is_there_while_one_of_it_is_and_one_that_nobody_wrote_down_is_judged()
    {
        var (old, late) = (Member(new(2003, 1, 8)), Member(new(2003, 10, 20)));
        Assert.Null(Unjudged(Capacity.Team, Listed(), old, late));
        Assert.Null(Unjudged(Capacity.Team, Listed(), old, late, new TeamDeparture(_case, old, new(2003, 10, 20))));
        Assert.Equal(Late(20), Unjudged(Capacity.Team, Listed(), old, late, new TeamDeparture(_case, old, new(2003, 10, 10))));
        Assert.Null(Unjudged(Capacity.Team, Listed()));
        Assert.Null(Unjudged(Capacity.TownshipSecretary, Listed(), late));
        Assert.NotNull(Unjudged(Capacity.ResidentDeputy, Listed(), old, new TeamMember(_case, new(2003, 10, 20), "李四", TeamRole.ResidentDeputy)));
    }

    [Fact]
    public void A_department_is_judged_from_when_it_was_named_first_and_a_new_one_anew()
    {
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Assert.Null(Unjudged(Capacity.Liaison, Listed(), Tie(one, 5, "张三"), Tie(one, 20, "李四")));
        Assert.Equal(Late(20), Unjudged(Capacity.Liaison, Listed(), Tie(one, 5, null), Tie(other, 20, null)));
        Assert.Null(Unjudged(Capacity.Team, Listed(), Tie(one, 5, null), Tie(other, 20, null)));
    }

    [Fact]
    public void A_department_that_was_tied_again_after_an_ending_is_judged_from_then()
    {
        var (one, again) = (Tie(Guid.CreateVersion7(), 2, null), new DateOnly(2003, 10, 20));
        var ending = new LiaisonEnding(_case, one, LiaisonPart.Department, new(2003, 10, 9));

        Assert.Equal(new UnjudgedMonth.AssignedLate(again), Unjudged(Capacity.Liaison, Listed(), one, ending, Tie(one.DepartmentId!.Value, 20, null)));
        Assert.Null(Unjudged(Capacity.Liaison, Listed(), one, Tie(one.DepartmentId!.Value, 20, null)));
        // Without a day between it was there all along.
        var ended = new LiaisonEnding(_case, one, LiaisonPart.Department, again);
        Assert.Null(Unjudged(Capacity.Liaison, Listed(), one, ended, Tie(one.DepartmentId!.Value, 20, null)));
        Assert.Equal(new UnjudgedMonth.TieEnded(ending.OccurredOn), Unjudged(Capacity.Liaison, Listed(), one, ending));
        // That of the department before, written down when the next was there already, ends nothing of the next.
        var (next, contact) = (Tie(Guid.CreateVersion7(), 5, null), "李四");
        Assert.Null(Unjudged(Capacity.Liaison, Listed(), one, next, ending, Tie(next.DepartmentId!.Value, 20, contact)));
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void A_month_in_which_the_department_was_there_past_the_middle_is_judged_once_it_has_ended(int day, bool isUnjudged)
    {
        var tie = new LiaisonAssignment(_case, new(2003, 1, 8)) { DepartmentId = Guid.CreateVersion7() };
        CaseFact[] facts = [Listed(), tie, new LiaisonEnding(_case, tie, LiaisonPart.Department, new(2003, 10, day))];

        Assert.Equal(isUnjudged ? new UnjudgedMonth.TieEnded(new(2003, 10, day)) : null, facts.UnjudgedIn(October, Capacity.Liaison, Ended, hasCome: true));
        // While it runs, nobody is there who could still come.
        Assert.NotNull(facts.UnjudgedIn(October, Capacity.DepartmentHead, October.Last, hasCome: true));
        Assert.Null(facts.UnjudgedIn(October, Capacity.Liaison, new(2003, 10, day - 1), hasCome: true));
        Assert.Equal(new UnjudgedMonth.NobodySent(Capacity.Team), facts.UnjudgedIn(October, Capacity.Team, Ended, hasCome: false));
        // By names as by facts.
        var persons = CasePersons.Nobody(_case.Id) with { DepartmentEndedOn = new(2003, 10, day) };
        Assert.Equal(isUnjudged, persons.UntiedIn(October, Capacity.Liaison, Ended, hasCome: true) is not null);
        Assert.NotNull(persons.UntiedIn(October, Capacity.Liaison, October.Last, hasCome: true));
        Assert.Null((persons with { Department = "县科技局" }).UntiedIn(October, Capacity.Liaison, October.Last, hasCome: true));
    }

    [Fact]
    public void Nobody_is_short_of_days_where_nobody_is_of_the_team_and_nobody_came()
    {
        var member = Member(new(2003, 1, 8));
        Assert.Equal(new UnjudgedMonth.NobodySent(Capacity.Team), Of(Capacity.Team, Listed()));
        Assert.Null(Of(Capacity.Team, Listed(), member));
        Assert.Equal(new UnjudgedMonth.NobodySent(Capacity.ResidentDeputy), Of(Capacity.ResidentDeputy, Listed(), member));
        Assert.Equal(new UnjudgedMonth.NobodySent(Capacity.FirstSecretary), Of(Capacity.FirstSecretary, Listed(), member));
        Assert.Equal(new UnjudgedMonth.NobodySent(Capacity.Team), Of(Capacity.Team, Listed(), member, new TeamDeparture(_case, member, new(2003, 9, 1))));
        Assert.Null(Of(Capacity.TownshipLeader, Listed()));
        // Who came is somebody.
        Assert.Null(new CaseFact[] { Listed() }.UnjudgedIn(October, Capacity.Team, Ended, hasCome: true));

        UnjudgedMonth? Of(Capacity capacity, params CaseFact[] facts) => facts.UnjudgedIn(October, capacity, Ended, hasCome: false);
    }

    [Fact]
    public void Nobody_is_behind_where_nobody_was_ever_tied_and_nobody_came()
    {
        CaseFact[] facts = [Listed(), new LiaisonAssignment(_case, new(2003, 1, 8)) { ContactPerson = "李明" }];
        Assert.Equal(new UnjudgedMonth.NobodyTied(), facts.UnjudgedIn(October, Capacity.Liaison, Ended, hasCome: false));
        Assert.Equal(new UnjudgedMonth.NobodyTied(), facts.UnjudgedIn(October, Capacity.CountyLeader, Ended, hasCome: false));
        // Who came is somebody, though nobody wrote down who.
        Assert.Null(facts.UnjudgedIn(October, Capacity.Liaison, Ended, hasCome: true));
    }

    [Fact]
    public void Who_is_tied_only_after_the_month_was_not_tied_in_it_and_the_first_ending_counts()
    {
        var next = new LiaisonAssignment(_case, October.Last.AddDays(1)) { DepartmentId = Guid.CreateVersion7() };
        Assert.Equal(new UnjudgedMonth.NobodyTied(), Of(Capacity.Liaison, Listed(), next));
        var tie = Tie(Guid.CreateVersion7(), 1, null);
        LiaisonEnding Ends(LiaisonAssignment what, int day) => new(_case, what, LiaisonPart.Department, new(2003, 10, day));
        Assert.Equal(new UnjudgedMonth.TieEnded(new(2003, 10, 10)), Of(Capacity.Liaison, Listed(), tie, Ends(tie, 12), Ends(tie, 10)));
        // One that ends with the month was there all of it; one that ends after it is not known of yet.
        Assert.Null(Of(Capacity.Liaison, Listed(), tie, Ends(tie, 31)));
        Assert.Null(Of(Capacity.Liaison, Listed(), tie, new LiaisonEnding(_case, tie, LiaisonPart.Department, October.Last.AddDays(1))));
        // Of the last one of several.
        var second = Tie(Guid.CreateVersion7(), 5, null);
        Assert.Equal(new UnjudgedMonth.TieEnded(new(2003, 10, 12)), Of(Capacity.Liaison, Listed(), tie, second, Ends(tie, 4), Ends(second, 12)));

        static UnjudgedMonth? Of(Capacity capacity, params CaseFact[] facts) => facts.UnjudgedIn(October, capacity, Ended, hasCome: false);
    }

    [Fact]
    public void A_team_is_there_from_the_first_day_of_the_first_who_was_there_in_the_middle_of_the_month()
    {
        var (old, first, second) = (Member(new(2003, 1, 8)), Member(new(2003, 10, 18)), Member(new(2003, 10, 20)));
        Assert.Equal(new(2003, 10, 18), Since(Capacity.Team, second, first));
        Assert.Equal(new(2003, 10, 31), Since(Capacity.Team, Member(October.Last)));
        Assert.Null(Since(Capacity.Team, Member(October.Last.AddDays(1))));
        // Who leaves in the middle is not there.
        Assert.Equal(new(2003, 10, 20), Since(Capacity.Team, old, second, new TeamDeparture(_case, old, new(2003, 10, 15))));
        Assert.Equal(old.OccurredOn, Since(Capacity.Team, old, second, new TeamDeparture(_case, old, new(2003, 10, 16))));
        var middle = Member(new(2003, 10, 15));
        Assert.Null(Since(Capacity.Team, middle, new TeamDeparture(_case, middle, new(2003, 10, 15))));

        TeamMember secretary = new(_case, new(2003, 10, 9), "李四", TeamRole.FirstSecretary);
        TeamMember deputy = new(_case, new(2003, 10, 7), "王五", TeamRole.ResidentDeputy);
        Assert.Equal(secretary.OccurredOn, Since(Capacity.FirstSecretary, old, secretary, deputy));
        Assert.Equal(deputy.OccurredOn, Since(Capacity.ResidentDeputy, old, secretary, deputy));
    }

    [Fact]
    public void A_leader_is_there_since_he_was_named_first_without_another_between()
    {
        TownshipLeader Leader(int day, string name) => new(_case, new(2003, 10, day), name, null);
        Assert.Equal(new(2003, 10, 2), Since(Capacity.TownshipLeader, Leader(2, "张"), Leader(9, "张")));
        Assert.Equal(new(2003, 10, 20), Since(Capacity.TownshipLeader, Leader(2, "张"), Leader(9, "李"), Leader(20, "张")));
        Assert.Equal(new(2003, 10, 31), Since(Capacity.TownshipLeader, Leader(2, "张"), Leader(31, "李")));
        Assert.Equal(new(2003, 10, 2), Since(Capacity.TownshipLeader, Leader(2, "张"), new TownshipLeader(_case, October.Last.AddDays(1), "李", null)));
        Assert.Null(Since(Capacity.TownshipLeader));
        LiaisonAssignment County(int day, string name) => new(_case, new(2003, 10, day)) { CountyLeader = name };
        Assert.Equal(new(2003, 10, 3), Since(Capacity.CountyLeader, County(3, "刘"), County(20, "刘")));
        Assert.Equal(new(2003, 10, 20), Since(Capacity.CountyLeader, County(3, "刘"), County(20, "赵")));
    }

    [Theory]
    [InlineData("2003-10-15", false)]
    [InlineData("2003-10-16", true)]
    [InlineData("2003-10-31", true)]
    [InlineData("2003-11-01", false)]
    public void By_its_reading_a_village_listed_late_in_the_month_is_not_judged(string listed, bool isUnjudged)
    {
        var on = DateOnly.Parse(listed, System.Globalization.CultureInfo.InvariantCulture);
        var village = Assert.Single(new One(on).On(Ended).Readings);

        Assert.Equal(isUnjudged ? new UnjudgedMonth.ListedLate(on) : null, village.UnjudgedIn(October, Capacity.TownshipLeader, Ended));
    }

    [Fact]
    public void By_its_reading_nobody_is_behind_where_nobody_is_tied_and_nobody_came()
    {
        One one = new();
        Assert.Equal(new UnjudgedMonth.NobodyTied(), Read().UnjudgedIn(October, Capacity.Liaison, Ended));
        Assert.Equal(new UnjudgedMonth.NobodyTied(), Read().UnjudgedIn(October, Capacity.CountyLeader, Ended));
        Assert.Null(Read().UnjudgedIn(October, Capacity.TownshipLeader, Ended));
        var village = Read();
        Assert.Null((village with { Persons = village.Persons with { Department = "县科技局" } }).UnjudgedIn(October, Capacity.Liaison, Ended));
        Assert.Equal(new UnjudgedMonth.NobodySent(Capacity.Team), Read().UnjudgedIn(October, Capacity.Team, Ended));
        Assert.Null((village with { Persons = village.Persons with { Members = [new("王建国", TeamRole.Member, null)] } })
            .UnjudgedIn(October, Capacity.Team, Ended));
        var ended = village with { Persons = village.Persons with { CountyLeaderEndedOn = new(2003, 10, 9), Department = "县科技局" } };
        Assert.Equal(new UnjudgedMonth.TieEnded(new(2003, 10, 9)), ended.UnjudgedIn(October, Capacity.CountyLeader, Ended));
        Assert.Null((ended with { Persons = ended.Persons with { CountyLeader = "赵县长" } }).UnjudgedIn(October, Capacity.CountyLeader, Ended));
        var came = village with { Presence = [PresenceReading.None(Capacity.Liaison) with { LastOn = new(2003, 10, 8) }] };
        Assert.Null(came.UnjudgedIn(October, Capacity.Liaison, Ended));

        CaseReading Read() => Assert.Single(one.On(Ended).Readings);
    }

    [Theory]
    [InlineData(1, 16, false)]
    [InlineData(1, 17, true)]
    public void Half_the_month_suspended_is_not_judged(int from, int to, bool isUnjudged)
    {
        var unjudged = Unjudged(
            Capacity.Team, Listed(), new StandingChange(_case, new(2003, 10, from), Standing.Suspended, "因"),
            new StandingChange(_case, new(2003, 10, to), Standing.Active, "因"));
        Assert.Equal(isUnjudged ? new UnjudgedMonth.Rested(to - from, IsNow: false) : null, unjudged);
    }

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Exactly_half_of_thirty_days_is_half(int to, bool isUnjudged)
    {
        CaseFact[] facts =
        [
            Listed(), new StandingChange(_case, new(2003, 9, 1), Standing.Suspended, "因"), new StandingChange(_case, new(2003, 9, to), Standing.Active, "因"),
        ];
        Assert.Equal(isUnjudged, facts.UnjudgedIn(new(2003, 9), Capacity.Team, Ended, hasCome: true) is not null);
    }

    [Fact]
    public void Who_is_suspended_today_is_not_asked_to_come()
    {
        CaseFact[] facts = [Listed(), new StandingChange(_case, new(2003, 10, 27), Standing.Suspended, "因")];
        Assert.NotNull(facts.UnjudgedIn(October, Capacity.Team, new(2003, 10, 29), hasCome: true));
        Assert.NotNull(facts.UnjudgedIn(October, Capacity.Team, October.Last, hasCome: true));
        Assert.Null(facts.UnjudgedIn(October, Capacity.Team, Ended, hasCome: true));
        Assert.Null(facts.UnjudgedIn(October, Capacity.Team, new(2003, 10, 26), hasCome: true));
    }

    private static UnjudgedMonth? Unjudged(Capacity capacity, params CaseFact[] facts) => facts.UnjudgedIn(October, capacity, Ended, hasCome: true);

    private static DateOnly? Since(Capacity capacity, params CaseFact[] facts) => facts.AssignedOn(October, capacity);

    private static UnjudgedMonth.AssignedLate Late(int day) => new(new(2003, 10, day));

    private StandingChange Listed() => new(_case, new(2003, 1, 1), Standing.Active, null);

    private TeamMember Member(DateOnly from) => new(_case, from, "陈志强", TeamRole.Member);

    private LiaisonAssignment Tie(Guid department, int day, string? contact) =>
        new(_case, new(2003, 10, day)) { DepartmentId = department, ContactPerson = contact };
}
