using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>The first steps of a village that was listed: its joint diagnosis, then a plan that goes to the secretary.</summary>
internal sealed class PlansToPrepare : TaskKind
{
    public override string Name => "会诊和方案";

    public override bool IsOf(Role role) => role.May(Act.KeepPlan);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role) => village switch
    {
        _ when village.Acceptance.Stage.AwaitsDiagnosis() =>
            [Ready("登记集体会诊", Links.NewRecord(village.CaseId, Diagnoses.Address, from: Links.FromToday), village, "列入以后还没有会诊")],
        // What was handed to the secretary is his.
        { PlanWaitingSince: null } when village.Acceptance.Stage.AwaitsPlan() =>
            [Ready("写整顿方案", Links.Plan(village.CaseId, from: Links.FromToday), village, "会诊了，还没有方案")],
        _ => [],
    };

    private static WorkTask Ready(string what, string address, CaseReading village, string why) =>
        new(what, address, TaskForm.Where(village, why), null) { IsReady = true };
}
