using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Acceptance;

/// <summary>What the verbs ask of a case's past comes from its reading.</summary>
public class AcceptanceReadingTests
{
    private static readonly RectificationCase Case = Make.Case();
    private static readonly DateOnly Day = Make.Today;

    [Fact]
    public void The_verdict_that_holds_is_dated()
    {
        Assert.Equal((null, null), Days());
        Assert.Equal((Day, null), Days(Verdict(0, InspectionOutcome.Passed)));
        Assert.Equal((null, Day), Days(Verdict(0, InspectionOutcome.Failed)));
        Assert.Equal((null, Day.AddDays(2)), Days(Verdict(0, InspectionOutcome.Passed), Verdict(2, InspectionOutcome.FellBack)));
        Assert.Equal((null, Day.AddDays(2)), Days(Verdict(0, InspectionOutcome.Passed), Verdict(2, InspectionOutcome.Refused)));
        Assert.Equal(
            (Day.AddDays(2), null),
            Days(Verdict(0, InspectionOutcome.Failed), Verdict(2, InspectionOutcome.BasicallyPassed), Verdict(3, InspectionOutcome.Held)));
    }

    [Fact]
    public void A_revisit_counts_for_the_verdict_before_it()
    {
        Assert.False(Read(Verdict(0, InspectionOutcome.Passed)).HasHeldSincePassing);
        Assert.True(Read(Verdict(0, InspectionOutcome.Passed), Verdict(1, InspectionOutcome.Held)).HasHeldSincePassing);
        Assert.False(Read(Verdict(1, InspectionOutcome.Held), Verdict(2, InspectionOutcome.Refused), Verdict(3, InspectionOutcome.Passed)).HasHeldSincePassing);
        Assert.False(
            Read(Verdict(0, InspectionOutcome.Passed), Verdict(1, InspectionOutcome.Held), Verdict(2, InspectionOutcome.FellBack)).HasHeldSincePassing);
    }

    [Fact]
    public void A_returned_plan_waits_for_the_next_which_may_be_adopted_on_the_very_day()
    {
        var plan = new PlanAdoption(Case, Day);
        var returned = new PlanReturn(Case, plan, Day.AddDays(3), "措施太空");
        Assert.False(Read(plan).IsPlanReturned);
        Assert.True(Read(plan, returned).IsPlanReturned);
        Assert.False(Read(plan, returned, new PlanAdoption(Case, Day.AddDays(3))).IsPlanReturned);

        var next = new PlanAdoption(Case, Day.AddDays(4));
        Assert.False(Read(plan, returned, next).IsPlanReturned);
        Assert.Equal(Day.AddDays(4), Read(plan, returned, next, new PlanReturn(Case, next, Day.AddDays(4), "还是太空")).PlanReturnedOn);
    }

    [Fact]
    public void The_facts_of_a_case_are_read_in_any_order()
    {
        var (first, second) = (new AcceptanceApplication(Case, Day), new AcceptanceApplication(Case, Day.AddDays(2)));
        var withdrawal = new ApplicationWithdrawal(Case, second, Day.AddDays(3), "还没准备好");
        var opening = new InspectionOpening(Case, Day.AddDays(1), ["甲", "乙"]);
        CaseFact[] facts = [opening, new Measure(Case, Day, "修复机井"), withdrawal, second, new Diagnosis(Case, Day, "因", "人"), first];

        var events = AcceptanceEvents.Of(facts);

        Assert.Equal((true, true, null, null), (events.IsDiagnosed, events.HasPlan, events.Plan, events.Return));
        Assert.Equal((EventMark.Of(first), EventMark.Of(withdrawal), EventMark.Of(opening)), (events.Application, events.Withdrawal, events.Opening));
        Assert.Equal(CaseStage.Rectifying, AcceptanceReading.Of(events).Stage);
        Assert.Equal((false, false), (AcceptanceEvents.Of([]).IsDiagnosed, AcceptanceEvents.Of([]).HasPlan));
        Assert.Equal(EventMark.Of(second), AcceptanceEvents.Of([second, first]).Application);
    }

    private static (DateOnly? PassedOn, DateOnly? FailedOn) Days(params CaseFact[] facts) =>
        Read(facts) is var reading ? (reading.PassedOn, reading.FailedOn) : default;

    private static AcceptanceReading Read(params CaseFact[] facts) => AcceptanceReading.Of(AcceptanceEvents.Of(facts));

    private static Inspection Verdict(int days, InspectionOutcome outcome) => new(Case, Day.AddDays(days), InspectionKind.County, outcome);
}
