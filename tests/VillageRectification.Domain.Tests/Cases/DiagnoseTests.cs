using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Cases;

public class DiagnoseTests
{
    [Fact]
    public void The_first_diagnosis_moves_a_registered_case()
    {
        var @case = Make.Case();

        var diagnosis = @case.Diagnose(Make.Today, "财务多年不公开", "乡镇党委成员");

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
        @case.Diagnose(Make.Today, "原因", "参加人");
        Assert.Equal(stage, @case.Stage);
    }

    [Fact]
    public void It_needs_a_cause_and_an_attendee_and_says_so_at_once()
    {
        var @case = Make.Case();

        var refused = Assert.Throws<RuleViolationException>(() => @case.Diagnose(Make.Today, " ", null));

        Assert.Equal([DiagnosisRefusal.NeedsCause(), DiagnosisRefusal.NeedsAttendee()], refused.Refusals);
        Assert.Equal(CaseStage.Registered, @case.Stage);
    }
}
