using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>Each part of the risk at its bounds, from facts alone.</summary>
public class RiskReadingTests
{
    private static readonly DateOnly AsOf = new(2003, 10, 31);

    private readonly RectificationCase _case = Make.Case();

    [Fact]
    public void The_parts_together_can_have_100_points() =>
        Assert.Equal(100, Enum.GetValues<RiskKind>().Sum(k => new RiskWeights().Of(k)));

    [Fact]
    public void What_nobody_wrote_down_counts_only_where_silence_is_the_fault() => Assert.Equal(
        [(RiskKind.Silence, 15), (RiskKind.Presence, 15), (RiskKind.Time, 5)],
        Risk().Parts.Where(p => p.Points > 0).Select(p => (p.Kind, p.Points)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 1)]
    [InlineData(30, 8)]
    [InlineData(60, 15)]
    [InlineData(61, 15)]
    public void Silence_is_full_after_60_days(int days, int points) =>
        Assert.Equal(points, PointsOf(RiskKind.Silence, new ProgressEntry(_case, AsOf.AddDays(-days), "修复机井一眼")));

    [Theory]
    [InlineData(20, 0)]
    [InlineData(19, 1)]
    [InlineData(10, 8)]
    public void Presence_is_what_the_month_lacks_of_its_rule(int days, int points) => Assert.Equal(
        points, PointsOf(RiskKind.Presence, [.. Enumerable.Range(0, days).Select(i => new PresenceEntry(_case, AsOf.AddDays(-i), Capacity.Team))]));

    [Fact]
    public void Overdue_is_its_share_of_what_is_open()
    {
        Measure[] measures = [Measure(-1), Measure(0), Measure(5), Measure(6)];

        Assert.Equal(5, PointsOf(RiskKind.Overdue, measures));
        Assert.Equal(0, PointsOf(RiskKind.Overdue, [.. measures, MeasureOutcome.Done(_case, measures[0], AsOf)]));
    }

    [Fact]
    public void Committees_and_rooms_are_a_third_each()
    {
        Baseline Baseline(CommitteeState branch, CommitteeState committee, OfficeRooms rooms) =>
            new(_case, Make.Start, ManagementLevel.Ordinary) { Branch = branch, Committee = committee, Rooms = rooms };

        Assert.Equal(20, PointsOf(RiskKind.MustPass, Baseline(CommitteeState.Incomplete, CommitteeState.Incomplete, OfficeRooms.None)));
        Assert.Equal(7, PointsOf(RiskKind.MustPass, Baseline(CommitteeState.Complete, CommitteeState.Complete, OfficeRooms.None)));
        Assert.Equal(0, PointsOf(RiskKind.MustPass, Baseline(CommitteeState.Complete, CommitteeState.Complete, OfficeRooms.Untidy)));
    }

    [Fact]
    public void Disunity_and_debt_are_as_they_stand()
    {
        Baseline baseline = new(_case, Make.Start, ManagementLevel.Ordinary) { Relation = CommitteeRelation.Disunited, DebtYuan = 1 };

        Assert.Equal((5, 5), (PointsOf(RiskKind.Disunity, baseline), PointsOf(RiskKind.Debt, baseline)));
        Assert.Equal(0, PointsOf(RiskKind.Debt, new Baseline(_case, Make.Start, ManagementLevel.Ordinary) { DebtYuan = 0 }));
    }

    [Fact]
    public void A_failure_is_half_and_a_relapse_the_whole_of_a_setback()
    {
        Inspection failed = new(_case, AsOf.AddDays(-30), InspectionKind.County, InspectionOutcome.Failed);
        Inspection passed = new(_case, AsOf.AddDays(-20), InspectionKind.County, InspectionOutcome.Passed);
        Inspection fell = new(_case, AsOf.AddDays(-10), InspectionKind.Revisit, InspectionOutcome.FellBack);

        Assert.Equal(5, PointsOf(RiskKind.Setback, failed));
        Assert.Equal(0, PointsOf(RiskKind.Setback, failed, passed));
        Assert.Equal(10, PointsOf(RiskKind.Setback, failed, passed, fell));
        Assert.Equal(0, PointsOf(RiskKind.Time, passed));
    }

    [Theory]
    [InlineData("2003-11-01", 0)]
    [InlineData("2003-11-11", 1)]
    [InlineData("2003-11-30", 15)]
    public void Days_that_are_still_to_come_are_not_short(string asOf, int points)
    {
        var day = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture);
        var replay = new NaiveReplay(Make.Campaign(), day, [new StandingChange(_case, Make.Start, Standing.Active, null)]);

        Assert.Equal(points, RiskReading.Of(replay.Readings([_case]).Single(), replay.Frame).Parts.Single(p => p.Kind is RiskKind.Presence).Points);
    }

    [Theory]
    [InlineData("2003-10-15", 4, 15)]
    [InlineData("2003-10-16", 4, 0)]
    [InlineData("2003-10-31", 0, 0)]
    public void Nobody_owes_what_was_asked_before_the_village_was_listed(string listed, int silence, int presence)
    {
        var risk = Risk(DateOnly.Parse(listed, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((silence, presence), (
            risk.Parts.Single(p => p.Kind is RiskKind.Silence).Points, risk.Parts.Single(p => p.Kind is RiskKind.Presence).Points));
    }

    private Measure Measure(int dueIn) => new(_case, AsOf.AddDays(-40), "修复机井") { DueOn = AsOf.AddDays(dueIn) };

    private int PointsOf(RiskKind kind, params CaseFact[] facts) => Risk(facts).Parts.Single(p => p.Kind == kind).Points;

    private RiskReading Risk(params CaseFact[] facts) => Risk(Make.Start, facts);

    private RiskReading Risk(DateOnly listed, params CaseFact[] facts)
    {
        var replay = new NaiveReplay(Make.Campaign(), AsOf, [new StandingChange(_case, listed, Standing.Active, null), .. facts]);
        return RiskReading.Of(replay.Readings([_case]).Single(), replay.Frame);
    }
}
