using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Cases;

public class ReturnPlanTests
{
    private static readonly RectificationCase Case = Make.CaseIn(CaseStage.Rectifying);
    private static readonly PlanAdoption Plan = new(Case, Make.Today);

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void The_department_may_return_it_within_ten_days(int days, bool isRefused)
    {
        var against = Case.AgainstReturning(Plan, Plan, isReturned: false, Make.Today.AddDays(days), "措施太空", new CampaignThresholds());
        Assert.Equal(isRefused, against.Any(r => r.Is(PlanRule.ReturnTooLate)));
        // A page that offers it asks the same.
        Assert.Equal(!isRefused, Plan.IsReturnableOn(Make.Today.AddDays(days), new CampaignThresholds().PlanReturnDays));
        var read = new AdoptedPlan(Plan.RecordId, Plan.OccurredOn, Plan.WrittenOn, IsReviewed: false);
        Assert.Equal(!isRefused, read.IsReturnableOn(Make.Today.AddDays(days), new CampaignThresholds().PlanReturnDays));
    }

    [Theory]
    [InlineData(30, 40)]
    [InlineData(0, 10)]
    [InlineData(-3, 10)]
    public void A_plan_that_is_entered_late_gives_the_full_time_from_that_day(int writtenAfter, int last)
    {
        var plan = new PlanAdoption(Case, Make.Today) { WrittenOn = Make.Today.AddDays(writtenAfter) };
        var corrected = Case.Redate(plan, Make.Today.AddDays(-1), []);
        corrected.Succeed(plan, "日子写错");

        Assert.Equal(Make.Today.AddDays(last), plan.ReturnableUntil(10));
        Assert.Empty(Case.AgainstReturning(plan, plan, isReturned: false, Make.Today.AddDays(last), "措施太空", new CampaignThresholds()));
        Assert.NotEmpty(Case.AgainstReturning(plan, plan, isReturned: false, Make.Today.AddDays(last + 1), "措施太空", new CampaignThresholds()));
        Assert.Equal(plan.WrittenOn, corrected.WrittenOn);
    }

    [Fact]
    public void It_is_returned_once_not_before_it_was_adopted_and_only_while_no_other_took_its_place()
    {
        var later = new PlanAdoption(Case, Make.Today);
        Make.RefusedBy(PlanRule.AlreadyReturned, () => Case.Return(Plan, Plan, isReturned: true, Make.Today, "措施太空", new()));
        Make.RefusedBy(PlanRule.ReturnBeforeAdoption, () => Case.Return(Plan, Plan, isReturned: false, Make.Today.AddDays(-1), "措施太空", new()));
        Make.RefusedBy(PlanRule.PlanReplaced, () => Case.Return(Plan, later, isReturned: false, Make.Today, "措施太空", new()));
    }

    [Fact]
    public void What_was_said_of_a_plan_is_corrected_although_another_took_its_place()
    {
        var later = new PlanAdoption(Case, Make.Today.AddDays(30));
        var (returned, read) = (Case.Return(Plan, Plan, false, Make.Today, "措施太空", new()), Case.Review(Plan, Plan, false, Make.Today));
        Assert.Equal("没有写期限", Case.Return(Plan, later, true, Make.Today, "没有写期限", new(), returned).Reason);
        Assert.Equal(Make.Today.AddDays(1), Case.Review(Plan, later, true, Make.Today.AddDays(1), read).OccurredOn);
        Make.RefusedBy(PlanRule.ReturnTooLate, () => Case.Return(Plan, later, true, Make.Today.AddDays(11), "没有写期限", new(), returned));

        var sent = Case.Submit(Make.Today, Make.Draft(Make.Measure()), waitingSince: null, "请定");
        Assert.Equal("请尽快", Case.Submit(Make.Today, Make.Draft(), Make.Today, "请尽快", sent).Note);
    }

    [Fact]
    public void What_answers_a_return_stays_behind_it_when_its_day_is_corrected()
    {
        var answer = new PlanAdoption(Case, Make.Today.AddDays(5));
        CaseFact[] facts = [Plan, new PlanReturn(Case, Plan, Make.Today.AddDays(3), "措施太空"), new PlanReturn(Case, answer, Make.Today.AddDays(5), "还是太空")];

        Assert.Equal(Make.Today.AddDays(3), Case.Redate(answer, Make.Today.AddDays(3), facts).OccurredOn);
        Make.RefusedBy(PlanRule.BeforeReturn, () => Case.Redate(answer, Make.Today.AddDays(2), facts));
    }

    [Fact]
    public void A_plan_keeps_its_place_when_its_day_is_corrected()
    {
        var plan = new PlanAdoption(Case, Make.Today.AddDays(-9));
        var measure = new Measure(Case, plan.OccurredOn, "修复机井") { PlanRecordId = plan.RecordId };
        var failed = new Inspection(Case, Make.Today.AddDays(-20), InspectionKind.County, InspectionOutcome.Failed);
        var done = MeasureOutcome.Done(Case, measure, Make.Today.AddDays(-3), null);
        CaseFact[] facts = [measure, failed, done];

        Assert.Equal(Make.Today.AddDays(-19), Case.Redate(plan, Make.Today.AddDays(-19), facts).OccurredOn);
        Make.RefusedBy(PlanRule.NotAfterVerdict, () => Case.Redate(plan, Make.Today.AddDays(-20), facts));
        Make.RefusedBy(RecordRule.AfterWhatIsAboutIt, () => Case.Redate(plan, Make.Today.AddDays(-2), facts));

        // It was adopted when it was first written down, whenever its day is corrected: what was handed over since waits on.
        var corrected = Case.Redate(plan, Make.Today.AddDays(-10), facts);
        corrected.Succeed(plan, "日子写错");
        Assert.Equal((plan.RecordId, plan.RecordedAt), (corrected.RecordId, corrected.WrittenAt));
    }

    [Fact]
    public void A_return_needs_reasons_and_leaves_the_stage()
    {
        Make.RefusedBy(CaseRule.ReasonMissing, () => Case.Return(Plan, Plan, isReturned: false, Make.Today, " ", new()));
        Assert.Equal(Plan.RecordId, Case.Return(Plan, Plan, isReturned: false, Make.Today, "措施太空", new()).PlanRecordId);
        Assert.Equal(CaseStage.Rectifying, Case.Stage);
    }

    [Fact]
    public void A_plan_of_a_suspended_case_is_not_returned()
    {
        var @case = Make.CaseIn(CaseStage.Rectifying);
        var plan = new PlanAdoption(@case, Make.Today);
        @case.Suspend(Make.Today, "并村");
        Assert.Equal([CaseRefusal.StandingDoesNotAllow(Standing.Suspended)], @case.AgainstReturning(plan, plan, isReturned: false, Make.Today, "措施太空", new()));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => @case.Return(plan, plan, isReturned: false, Make.Today, "措施太空", new()));
    }
}
