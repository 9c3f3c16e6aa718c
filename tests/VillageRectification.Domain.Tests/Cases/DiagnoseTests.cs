using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Cases;

public class DiagnoseTests
{
    [Fact]
    public void Who_led_it_instead_of_the_secretary_says_why()
    {
        JointDiagnosis held = new("没有人管账", "镇党委") { Lead = DiagnosisLead.Other };
        Assert.Equal([DiagnosisRefusal.NeedsLeadReason()], Make.Case().AgainstDiagnosing(held));
        var led = Make.Case().Diagnose(Make.Today, held with { LeadReason = "书记在外学习，副书记主持", Symptoms = "账目多年没有张榜" });
        Assert.Equal(("书记在外学习，副书记主持", "账目多年没有张榜"), (led.LeadReason, led.Symptoms));
        Assert.Null(Make.Case().Diagnose(Make.Today, held with { Lead = DiagnosisLead.Secretary, LeadReason = "多余的" }).LeadReason);
    }

    [Fact]
    public void The_first_diagnosis_moves_a_registered_case()
    {
        var @case = Make.Case();

        var diagnosis = @case.Diagnose(Make.Today, new("财务多年不公开", "乡镇党委成员"));

        Assert.Equal(CaseStage.Diagnosed, @case.Stage);
        Assert.Equal((@case.Id, @case.DivisionCode, Make.Today), (diagnosis.CaseId, diagnosis.DivisionCode, diagnosis.OccurredOn));
    }

    [Theory]
    [InlineData(CaseStage.Diagnosed)]
    [InlineData(CaseStage.Rectifying)]
    [InlineData(CaseStage.Passed)]
    public void In_any_other_stage_it_moves_nothing(CaseStage stage)
    {
        var @case = Make.CaseIn(stage);
        @case.Diagnose(Make.Today, new("原因", "参加人"));
        Assert.Equal(stage, @case.Stage);
    }

    [Fact]
    public void It_needs_a_cause_and_an_attendee_and_says_so_at_once()
    {
        var @case = Make.Case();

        var refused = Assert.Throws<RuleViolationException>(() => @case.Diagnose(Make.Today, new(" ", null)));

        Assert.Equal([DiagnosisRefusal.NeedsCause(), DiagnosisRefusal.NeedsAttendee()], refused.Refusals);
        Assert.Equal(CaseStage.Registered, @case.Stage);
    }
}
