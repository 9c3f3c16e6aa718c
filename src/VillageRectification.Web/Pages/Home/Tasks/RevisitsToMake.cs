using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Villages that passed and that nobody went back to since; what was seen before they fell back does not count.</summary>
internal sealed class RevisitsToMake : TaskKind
{
    public override string Name => "要回访的";

    public override bool IsOf(Role role) => role.May(Act.Revisit);

    public override IEnumerable<WorkTask> Of(FigureSet figures, Role role)
    {
        if (TileText.ToRevisit(figures) is > 0 and var left)
        {
            var passed = figures.Value(FigureName.Passed);
            yield return new(
                $"{left} 个合格{figures.Frame.Unit}还没有回访", Links.Cases(figures.Frame.Campaign.Id, CaseView.ToRevisit),
                $"合格 {passed} 个，合格后已回访、保持的 {passed - left} 个", null);
        }
    }
}
