using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>A plan that was handed to the secretary.</summary>
internal sealed class PlansToAdopt : TaskKind
{
    public override string Name => "等您通过的方案";

    public override bool IsOf(Role role) => role.May(Act.AdoptPlan);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        if (village.PlanWaitingSince is { } since)
        {
            yield return new(
                "通过整顿方案", Links.PlanAdoption(village.CaseId, Links.FromToday), TaskForm.Where(village, "已送来，等您通过"), null)
            {
                Since = since,
            };
        }
    }
}
