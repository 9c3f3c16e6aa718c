using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using static VillageRectification.Domain.Tests.Bulletins.Recount;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Which figures a record that was entered or changed since an issue can have moved.</summary>
public sealed class FigureInputTests
{
    private const string Standings = "Passed Failed Relapsed CityRefused Transformed";
    private static readonly DateOnly Day = new(2003, 10, 8);
    private static readonly ProgressEntry Note = new(One, Day, "修路");

    [Theory]
    [InlineData(InspectionOutcome.Passed, "Applied NotApplied Inspected " + Standings)]
    [InlineData(InspectionOutcome.BasicallyPassed, "Applied NotApplied Inspected " + Standings)]
    [InlineData(InspectionOutcome.Failed, "Applied NotApplied Inspected " + Standings)]
    [InlineData(InspectionOutcome.Held, "Revisited")]
    [InlineData(InspectionOutcome.FellBack, Standings + " Revisited")]
    [InlineData(InspectionOutcome.Verified, "Transformed")]
    [InlineData(InspectionOutcome.Refused, Standings)]
    public void An_inspection_concerns_what_its_outcome_says(InspectionOutcome outcome, string concerned) =>
        Assert.Equal(concerned, Concerned(Verdict(outcome)));

    [Fact]
    public void A_verdict_that_is_corrected_concerns_what_it_says_otherwise()
    {
        // 基本合格 is a pass as well.
        Assert.Equal("", Concerned(Verdict(InspectionOutcome.Passed), Verdict(InspectionOutcome.BasicallyPassed)));
        Assert.Equal(Standings, Concerned(Verdict(InspectionOutcome.Passed), Verdict(InspectionOutcome.Failed)));
        Assert.Equal(Standings, Concerned(Verdict(InspectionOutcome.Passed), Verdict(InspectionOutcome.Passed, 1)));
        Assert.Equal("", Concerned(Verdict(InspectionOutcome.Held), Verdict(InspectionOutcome.Held, 1)));
        Assert.Equal("Transformed", Concerned(Verdict(InspectionOutcome.Verified), Verdict(InspectionOutcome.Verified, 1)));
        Assert.Equal(Standings, Concerned(Verdict(InspectionOutcome.Held), Verdict(InspectionOutcome.FellBack)));
    }

    [Theory]
    [InlineData(Committee.Branch, CommitteeChangeKind.Established, 0, "BranchesEstablished BranchComplete")]
    [InlineData(Committee.Branch, CommitteeChangeKind.Established, -1, "BranchComplete")]
    [InlineData(Committee.Branch, CommitteeChangeKind.ByElected, 0, "BranchComplete")]
    [InlineData(Committee.Branch, CommitteeChangeKind.Dismissed, 0, "CommitteesUnknown")]
    [InlineData(Committee.VillageCommittee, CommitteeChangeKind.ByElected, 0, "CommitteesElected CommitteeComplete")]
    [InlineData(Committee.VillageCommittee, CommitteeChangeKind.ByElected, -1, "CommitteeComplete")]
    [InlineData(Committee.VillageCommittee, CommitteeChangeKind.Established, 0, "CommitteeComplete")]
    public void A_change_of_a_committee_concerns_that_committee_and_from_the_start_on_what_was_done(
        Committee committee, CommitteeChangeKind kind, int daysAfterStart, string concerned) =>
        Assert.Equal(concerned, Concerned(new CommitteeChange(One, Make.Start.AddDays(daysAfterStart), committee, kind)));

    [Theory]
    [InlineData(3, 0, 0, 0, "Activists")]
    [InlineData(0, 2, 0, 0, "ReserveCadres")]
    [InlineData(0, 0, 1, 0, "NewMembers VillagesWithNewMembers")]
    [InlineData(0, 0, 0, 0, "")]
    [InlineData(3, 2, 1, -1, "")]
    public void What_was_trained_concerns_its_own_number_from_the_start_on(int activists, int cadres, int members, int daysAfterStart, string concerned) =>
        Assert.Equal(concerned, Concerned(new MembershipGrowth(One, Make.Start.AddDays(daysAfterStart))
        {
            Activists = activists,
            ReserveCadres = cadres,
            NewMembers = members,
        }));

    [Theory]
    [InlineData("修路", 1500, 0, "indicators.修路")]
    [InlineData("机井", 1500, 0, "indicators.机井")]
    [InlineData("修路", 0, 0, "")]
    [InlineData("修路", 1500, -1, "")]
    public void A_quantity_concerns_its_own_indicator_from_the_start_on(string indicator, long thousandths, int daysAfterStart, string concerned) =>
        Assert.Equal(
            concerned, Concerned(new IndicatorQuantity(One, Note, new Indicator(indicator, "公里", 1), thousandths, Make.Start.AddDays(daysAfterStart))));

    [Theory]
    [InlineData(2, "Petitions PetitionMonthsMissing")]
    [InlineData(0, "PetitionMonthsMissing")]
    public void A_month_without_petitions_is_a_month_that_was_reported(int count, string concerned) =>
        Assert.Equal(concerned, Concerned(new MassPetition(One, new(2003, 9), count)));

    [Fact]
    public void Plans_measures_and_deputies_concern_what_is_missed_without_them()
    {
        TeamMember deputy = new(One, Day, "安吉", TeamRole.ResidentDeputy), member = new(One, Day, "王强", TeamRole.Member);
        Assert.Equal("PlansMissing", Concerned(new PlanAdoption(One, Day)));
        Assert.Equal("PlansMissing", Concerned(new Measure(One, Day, "修路")));
        Assert.Equal("TeamsWithoutDeputy", Concerned(deputy));
        Assert.Equal("TeamsWithoutDeputy", Concerned(new TeamDeparture(One, deputy, Day)));
        Assert.Equal("", Concerned(member));
        Assert.Equal("", Concerned(new TeamDeparture(One, member, Day)));
        Assert.Equal("", Concerned(new LevelChange(One, Day, ManagementLevel.CityKey)));
    }

    [Fact]
    public void Whether_a_village_is_counted_concerns_every_figure()
    {
        var registered = new Recount([], Entered(new StandingChange(One, AsOf, Standing.Active, null)));
        Assert.Equal(registered.Now.Figures.Figures.Count, registered.Concerned().Split(' ').Length);
        Assert.Equal("", Concerned(new StandingChange(One, AsOf.AddDays(1), Standing.Active, null)));
        Assert.Equal("", Concerned(Listed[0], Listed[0]));
        // Taken out and suspended are not the same.
        Assert.NotEqual("", Concerned(new StandingChange(One, Day, Standing.Suspended, "防汛"), new StandingChange(One, Day, Standing.Removed, "防汛")));
    }

    [Theory]
    [InlineData(Capacity.Team, "2003-10-08", "team.zeroVillages team.onceVillages team.month.20 team.days")]
    [InlineData(Capacity.ResidentDeputy, "2003-10-31", "team.zeroVillages team.onceVillages team.month.20 team.days")]
    [InlineData(Capacity.Liaison, "2003-10-08", "liaison.zeroVillages liaison.onceVillages liaison.week.1 liaison.month.3 liaison.days")]
    [InlineData(Capacity.Liaison, "2003-09-29", "liaison.week.1")]
    [InlineData(Capacity.Liaison, "2003-10-27", "liaison.zeroVillages liaison.onceVillages liaison.month.3 liaison.days")]
    [InlineData(Capacity.Team, "2003-09-29", "")]
    [InlineData(Capacity.Supervisor, "2003-10-08", "")]
    public void A_day_concerns_the_figures_of_its_capacity_in_the_month_and_in_the_weeks_that_are_judged(Capacity capacity, string day, string concerned) =>
        Assert.Equal(
            concerned,
            Concerned(new PresenceEntry(One, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), capacity))
                .Replace("presence.", "", StringComparison.Ordinal));

    [Fact]
    public void Who_is_in_a_village_is_said_by_its_team_its_department_and_the_days_of_the_month()
    {
        TeamMember member = new(One, Day, "王强", TeamRole.Member);
        LiaisonAssignment tie = new(One, Day);
        Capacity[] team = [Capacity.Team, Capacity.ResidentDeputy, Capacity.FirstSecretary];
        Capacity[] office = [Capacity.Liaison, Capacity.DepartmentHead, Capacity.TownshipSecretary, Capacity.CountyLeader];
        Assert.Equal(team, Tied(member));
        Assert.Equal(team, Tied(new TeamDeparture(One, member, Day)));
        Assert.Equal(office, Tied(tie));
        Assert.Equal(office, Tied(new LiaisonEnding(One, tie, LiaisonPart.Department, Day)));
        Assert.Equal([Capacity.Team, Capacity.ResidentDeputy], Tied(new PresenceEntry(One, Day, Capacity.ResidentDeputy)));
        Assert.Equal([Capacity.Supervisor], Tied(new PresenceEntry(One, Day, Capacity.Supervisor)));
        Assert.Empty(Tied(new PresenceEntry(One, Day.AddMonths(-1), Capacity.Team)));
        Assert.Empty(Tied(Note));

        static IEnumerable<Capacity> Tied(CaseFact fact)
        {
            var frame = new Recount([]).Now.Figures.Frame;
            return Enum.GetValues<Capacity>().Where(c => FigureInputs.Ties(c, frame, fact));
        }
    }

    private static string Concerned(CaseFact entered) => new Recount([], Entered(entered)).Concerned();

    private static string Concerned(CaseFact then, CaseFact now) => new Recount([], new ChangedRecord(then, now)).Concerned();

    private static Inspection Verdict(InspectionOutcome outcome, int later = 0) => new(One, Day.AddDays(later), InspectionKind.County, outcome);
}
