using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>From application to verification: each figure the day before and on the day.</summary>
public class AcceptanceFigureTests
{
    private static readonly DateOnly Applied = new(2003, 7, 1);
    private static readonly DateOnly Judged = new(2003, 7, 15);
    private static readonly DateOnly Later = new(2003, 9, 1);

    [Fact]
    public void A_case_counts_from_the_day_it_is_registered() => new One(Later).BeginsOn(Later, "cases");

    [Fact]
    public void A_suspended_case_stays_and_a_removed_one_leaves_from_that_day()
    {
        var one = new One();
        one.With(new StandingChange(one.Case, Applied, Standing.Suspended, "因"), new StandingChange(one.Case, Later, Standing.Removed, "因"));

        one.BeginsOn(Applied, "suspended");
        Assert.Equal(1, one.Value("cases", Later.AddDays(-1)));
        one.BeginsOn(Later, "removed");
        Assert.Equal((0, 0, 0), (one.Value("cases", Later), one.Value("suspended", Later), one.Value("notApplied", Later)));
    }

    [Fact]
    public void An_application_counts_from_its_day_until_it_is_withdrawn()
    {
        var one = new One();
        var application = new AcceptanceApplication(one.Case, Applied);
        one.With(application, new ApplicationWithdrawal(one.Case, application, Later, "因"));

        one.BeginsOn(Applied, "applied");
        one.BeginsOn(Applied, "awaiting");
        one.BeginsOn(Applied, "inQueue");
        one.BeginsOn(Later, "notApplied");
        Assert.Equal(0, one.Value("inQueue", Later));
    }

    [Fact]
    public void A_verdict_without_application_counts_as_applied_on_its_day()
    {
        var one = Inspected(InspectionOutcome.Failed);
        one.BeginsOn(Judged, "applied");
        one.BeginsOn(Judged, "inspected");
        one.BeginsOn(Judged, "failed");
    }

    [Fact]
    public void The_lower_grade_is_a_pass()
    {
        var one = Inspected(InspectionOutcome.BasicallyPassed);
        one.BeginsOn(Judged, "passed");
        one.BeginsOn(Judged, "passedBasic");
    }

    [Fact]
    public void The_latest_event_decides()
    {
        var one = Inspected(InspectionOutcome.Passed);
        one.With(Revisit(one, Later, InspectionOutcome.FellBack), County(one, Later.AddDays(20), InspectionOutcome.BasicallyPassed));

        one.BeginsOn(Later, "relapsed");
        Assert.Equal(0, one.Value("passed", Later));
        one.BeginsOn(Later.AddDays(20), "passedBasic");
        Assert.Equal((1, 1), (one.Value("passed", Later.AddDays(20)), one.Value("everRelapsed", Later.AddDays(20))));
    }

    [Fact]
    public void On_one_day_the_later_row_of_the_file_decides()
    {
        var one = new One();
        one.With(County(one, Judged, InspectionOutcome.Passed), County(one, Judged, InspectionOutcome.Failed));
        Assert.Equal(1, one.Value("failed", Judged));

        var other = new One();
        other.With(County(other, Judged, InspectionOutcome.Failed), County(other, Judged, InspectionOutcome.Passed));
        Assert.Equal(1, other.Value("passed", Judged));
    }

    [Fact]
    public void A_revisit_that_held_changes_no_outcome()
    {
        var one = Inspected(InspectionOutcome.Failed);
        one.With(Revisit(one, Later, InspectionOutcome.Held));

        one.BeginsOn(Later, "revisited");
        one.BeginsOn(Later, "held");
        Assert.Equal(1, one.Value("failed", Later));
    }

    [Fact]
    public void Held_is_by_the_latest_revisit()
    {
        var one = Inspected(InspectionOutcome.Passed);
        one.With(Revisit(one, Later, InspectionOutcome.FellBack), Revisit(one, Later.AddDays(1), InspectionOutcome.Held));

        Assert.Equal(0, one.Value("held", Later));
        one.BeginsOn(Later.AddDays(1), "held");
        Assert.Equal((1, 1), (one.Value("relapsed", Later.AddDays(1)), one.Value("revisited", Later.AddDays(1))));
    }

    [Fact]
    public void A_verified_case_is_passed_and_transformed_until_it_falls_back()
    {
        var one = Inspected(InspectionOutcome.Passed);
        one.With(
            new Baseline(one.Case, Make.Start, ManagementLevel.CityKey),
            City(one, Later, InspectionOutcome.Verified),
            Revisit(one, Later.AddDays(9), InspectionOutcome.FellBack));

        Assert.Equal(1, one.Value("keyNotTransformed", Later.AddDays(-1)));
        one.BeginsOn(Later, "transformed");
        Assert.Equal((1, 0), (one.Value("passed", Later), one.Value("keyNotTransformed", Later)));
        Assert.Equal(
            (0, 0, 1), (one.Value("transformed", Later.AddDays(9)), one.Value("passed", Later.AddDays(9)), one.Value("keyNotTransformed", Later.AddDays(9))));
    }

    [Fact]
    public void Passing_again_after_a_relapse_is_not_yet_transformed()
    {
        var one = Inspected(InspectionOutcome.Passed);
        one.With(
            City(one, Later, InspectionOutcome.Verified),
            Revisit(one, Later, InspectionOutcome.FellBack),
            County(one, Later.AddDays(9), InspectionOutcome.Passed));
        Assert.Equal((1, 0), (one.Value("passed", Later.AddDays(9)), one.Value("transformed", Later.AddDays(9))));
    }

    [Fact]
    public void What_the_city_refuses_is_passed_no_longer()
    {
        var one = Inspected(InspectionOutcome.Passed);
        one.With(City(one, Later, InspectionOutcome.Refused));
        one.BeginsOn(Later, "cityRefused");
        Assert.Equal(0, one.Value("passed", Later));
    }

    [Fact]
    public void A_new_application_after_a_failure_is_in_the_queue_and_not_awaiting()
    {
        var one = Inspected(InspectionOutcome.Failed);
        one.With(new AcceptanceApplication(one.Case, Later));
        one.BeginsOn(Later, "inQueue");
        Assert.Equal((0, 1), (one.Value("awaiting", Later), one.Value("failed", Later)));
    }

    private static One Inspected(InspectionOutcome outcome) => new One() is var one ? one.With(County(one, Judged, outcome)) : one;

    private static Inspection County(One one, DateOnly on, InspectionOutcome outcome) => new(one.Case, on, InspectionKind.County, outcome);

    private static Inspection Revisit(One one, DateOnly on, InspectionOutcome outcome) => new(one.Case, on, InspectionKind.Revisit, outcome);

    private static Inspection City(One one, DateOnly on, InspectionOutcome outcome) => new(one.Case, on, InspectionKind.City, outcome);
}
