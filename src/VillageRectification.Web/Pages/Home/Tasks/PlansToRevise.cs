using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>A plan that the department sent back, or that a setback has overtaken: it drags on from that day.</summary>
internal sealed class PlansToRevise : TaskKind
{
    public override string Name => "要修订的方案";

    public override bool IsOf(Role role) => role.May(Act.KeepPlan);

    public override bool IsWatchedBy(Role role) => !IsOf(role);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        // What was handed to the secretary is his.
        if (village.PlanWaitingSince is not null)
        {
            yield break;
        }

        if (village.Acceptance.Stage.IsSetback() && village.Acceptance.Deciding is { } verdict)
        {
            yield return Task(village, village.Acceptance.Stage.ToText(village.Acceptance.RefusedBy, frame.County), verdict.On);
        }
        else if (village.Acceptance.PlanReturnedOn is { } returned)
        {
            yield return Task(village, $"组织部{returned.ToSentence(frame.AsOf)}退回", returned);
        }
    }

    private static WorkTask Task(CaseReading village, string why, DateOnly since) =>
        new("修订整顿方案", Links.Plan(village.CaseId, from: Links.FromToday), TaskForm.Where(village, why), null) { Since = since };
}
