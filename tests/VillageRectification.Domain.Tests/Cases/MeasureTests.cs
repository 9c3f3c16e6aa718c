using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Cases;

public class MeasureTests
{
    private static readonly RectificationCase Case = Make.Case();
    private static readonly Measure Measure = new(Case, Make.Start, "修复机井");
    private static readonly MeasureReading Open = new(Measure.RecordId, Make.Deadline, null, null);

    [Fact]
    public void A_measure_is_finished_once()
    {
        var outcome = Case.Finish(Measure, Open, Make.Today);
        Assert.Equal((Measure.RecordId, Make.Today, true, null), (outcome.MeasureRecordId, outcome.OccurredOn, outcome.IsDone, outcome.Reason));
        Assert.Equal([PlanRefusal.MeasureAlreadyDone(Make.Today)], Case.AgainstFinishing(Open with { DoneOn = Make.Today }));
        Make.RefusedBy(PlanRule.MeasureAlreadyDone, () => Case.Finish(Measure, Open with { DoneOn = Make.Today }, Make.Today));
    }

    [Fact]
    public void The_reason_why_it_is_not_done_is_written_down()
    {
        var outcome = Case.Explain(Measure, Open, Make.Today, "等待资金");
        Assert.Equal((Measure.RecordId, Make.Today, false, "等待资金"), (outcome.MeasureRecordId, outcome.OccurredOn, outcome.IsDone, outcome.Reason));
        Make.RefusedBy(CaseRule.ReasonMissing, () => Case.Explain(Measure, Open, Make.Today, " "));
        Assert.Equal(
            [PlanRefusal.MeasureAlreadyDone(Make.Today), CaseRefusal.ReasonMissing()], Case.AgainstExplaining(Open with { DoneOn = Make.Today }, null));
    }

    [Fact]
    public void A_suspended_case_takes_neither()
    {
        var @case = Make.Case();
        @case.Suspend(Make.Today, "并村");
        Assert.Equal([CaseRefusal.StandingDoesNotAllow(Standing.Suspended)], @case.AgainstFinishing(Open));
    }
}
