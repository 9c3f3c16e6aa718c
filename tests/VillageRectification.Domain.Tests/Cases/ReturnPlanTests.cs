using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

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
