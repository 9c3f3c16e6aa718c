using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Cases;

public class RecordOrderTests
{
    private static readonly RectificationCase Case = Make.CaseIn(CaseStage.Failed);
    private static readonly DateOnly Day = Make.Today.AddDays(-20);
    private readonly AcceptanceApplication _application = new(Case, Day);
    private readonly InspectionOpening _opening = new(Case, Day.AddDays(5), ["王秀英", "李明"]);
    private readonly Inspection _verdict = new(Case, Day.AddDays(9), InspectionKind.County, InspectionOutcome.Failed);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void What_is_about_another_is_not_dated_before_it(int days, bool isRefused)
    {
        var member = new TeamMember(Case, Day, "陈志强", TeamRole.Leader);

        Assert.Equal(isRefused ? [RecordRefusal.BeforeWhatItIsAbout(Day)] : [], RecordOrder.AgainstDating(Day.AddDays(days), member));
        var release = new PostRelease(Case, member, Day.AddDays(3), isReleased: true);
        Assert.Equal(isRefused ? [RecordRefusal.BeforeWhatItIsAbout(Day)] : [], RecordOrder.AgainstRedating(release, Day.AddDays(days), member, []));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void What_others_are_about_is_not_moved_behind_them(int days, bool isRefused)
    {
        var member = new TeamMember(Case, Day, "陈志强", TeamRole.Leader);
        var release = new PostRelease(Case, member, Day.AddDays(3), isReleased: true);

        var against = RecordOrder.AgainstRedating(member, Day.AddDays(days), about: null, [release, new PostRelease(Case, member, Day.AddDays(8), true)]);

        Assert.Equal(isRefused ? [RecordRefusal.AfterWhatIsAboutIt(Day.AddDays(3))] : [], against);
    }

    [Fact]
    public void What_a_ledger_said_out_of_order_may_be_mended_in_part()
    {
        var member = new TeamMember(Case, Day, "陈志强", TeamRole.Leader);
        var release = new PostRelease(Case, member, Day.AddDays(-3), isReleased: true);

        Assert.Empty(RecordOrder.AgainstRedating(release, Day.AddDays(-2), member, []));
        Assert.Empty(RecordOrder.AgainstRedating(member, Day.AddDays(1), about: null, [release]));
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    [InlineData(19, 5)]
    [InlineData(-9, null)]
    public void A_correction_passes_no_later_step(int days, int? passed)
    {
        var against = RecordOrder.AgainstRedating(_application, Day.AddDays(days), about: null, [_opening, _verdict]);

        Assert.Equal(passed is { } step ? [RecordRefusal.StepPassed(Day.AddDays(step))] : [], against);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, 0)]
    [InlineData(8, null)]
    public void Nor_an_earlier_one(int days, int? passed)
    {
        var against = RecordOrder.AgainstRedating(_opening, Day.AddDays(days), about: null, [_verdict, _application]);

        Assert.Equal(passed is { } step ? [RecordRefusal.StepPassed(Day.AddDays(step))] : [], against);
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, 3)]
    public void A_listing_is_not_moved_behind_the_work_in_the_village(int days, int? work)
    {
        StandingChange listing = new(Case, Day, Standing.Active, null);
        CaseFact[] facts =
        [
            new Baseline(Case, Day.AddDays(1), ManagementLevel.CountyKey), new PresenceEntry(Case, Day.AddDays(-4), Capacity.Team),
            new PresenceEntry(Case, Day.AddDays(3), Capacity.Team), new Diagnosis(Case, Day.AddDays(5), "账目乱", "镇党委"),
        ];

        var against = RecordOrder.AgainstRedating(listing, Day.AddDays(days), about: null, facts);

        Assert.Equal(work is { } first ? [RecordRefusal.AfterWhatIsAboutIt(Day.AddDays(first))] : [], against);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void A_level_and_a_diagnosis_are_of_a_village_that_is_listed(int days, bool isRefused)
    {
        StandingChange listing = new(Case, Day, Standing.Active, null);
        CaseFact[] facts = [new LevelChange(Case, Day.AddDays(4), ManagementLevel.CityKey), new Diagnosis(Case, Day.AddDays(4), "账目乱", "镇党委")];
        foreach (var fact in facts)
        {
            Assert.Equal(listing, RecordOrder.GroundOf(fact, [new StandingChange(Case, Day, Standing.Suspended, "并村"), listing]));
            Assert.Equal(
                isRefused ? [RecordRefusal.BeforeWhatItIsAbout(Day)] : [], RecordOrder.AgainstRedating(fact, Day.AddDays(days), about: null, [listing]));
        }

        Assert.Null(RecordOrder.GroundOf(new PresenceEntry(Case, Day, Capacity.Team), [listing]));
    }

    [Theory]
    [InlineData(0, 0, 4, true)]
    [InlineData(0, 0, 0, false)]
    [InlineData(4, 4, 5, false)]
    [InlineData(0, 4, 4, true)]
    public void The_level_of_the_listing_stays_on_its_day_unless_another_is_said_of_it(int level, int other, int days, bool isRefused)
    {
        StandingChange listing = new(Case, Day, Standing.Active, null);
        LevelChange live = new(Case, Day.AddDays(level), ManagementLevel.CityKey);
        CaseFact[] others = [listing, .. other == level ? Array.Empty<CaseFact>() : [new LevelChange(Case, Day.AddDays(other), ManagementLevel.CountyKey)]];

        Assert.Equal(
            isRefused ? [RecordRefusal.LevelOfListing(Day)] : [], RecordOrder.AgainstRedating(live, Day.AddDays(days), about: null, others));
    }

    [Fact]
    public void One_of_two_levels_of_the_day_of_the_listing_may_be_of_a_later_day()
    {
        CaseFact[] others = [new StandingChange(Case, Day, Standing.Active, null), new LevelChange(Case, Day, ManagementLevel.CountyKey)];

        Assert.Empty(RecordOrder.AgainstRedating(new LevelChange(Case, Day, ManagementLevel.CityKey), Day.AddDays(4), about: null, others));
    }

    [Theory]
    [InlineData(6, false, null)]
    [InlineData(7, false, 6)]
    [InlineData(7, true, null)]
    public void The_first_diagnosis_is_not_moved_behind_the_steps_that_stand_on_it(int days, bool isLater, int? step)
    {
        Diagnosis diagnosis = new(Case, Day, "账目乱", "镇党委");
        CaseFact[] facts = [new PlanAdoption(Case, Day.AddDays(6)), .. isLater ? new[] { new Diagnosis(Case, Day.AddDays(-2), "宗族不和", "镇党委") } : []];

        var against = RecordOrder.AgainstRedating(diagnosis, Day.AddDays(days), about: null, facts);

        Assert.Equal(step is { } first ? [RecordRefusal.AfterWhatIsAboutIt(Day.AddDays(first))] : [], against);
    }

    [Fact]
    public void A_step_on_which_another_stands_is_not_taken_back()
    {
        Withdrawal now = new(Guid.Empty, Make.Today, Make.Today, IsInIssuedBulletin: false);

        Assert.Equal([RecordRefusal.LaterStepStands(_opening.OccurredOn)], new RecordVersions([_application]).AgainstWithdrawing(now, [_verdict, _opening]));
        Assert.Empty(new RecordVersions([_verdict]).AgainstWithdrawing(now, [_application, _opening]));
    }
}
