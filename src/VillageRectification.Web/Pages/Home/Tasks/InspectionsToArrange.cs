using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Villages that have applied and wait for their inspection.</summary>
internal sealed class InspectionsToArrange : TaskKind
{
    public override string Name => "要安排的检查";

    public override bool IsOf(Role role) => role.May(Act.AssignInspectors);

    public override IEnumerable<WorkTask> Of(FigureSet figures, Role role)
    {
        if (figures.Value(FigureName.InQueue) is > 0 and var waiting)
        {
            yield return new(
                $"{waiting} 个{figures.Frame.Unit}已经申请，等待检查",
                Links.Figure(figures[FigureName.InQueue].Key, figures.Frame.Campaign.Id), "安排检查人员，人员要回避", null);
        }
    }
}
