using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Departments that came fewer days this month than the rule asks for.</summary>
internal sealed class LiaisonsToUrge : TaskKind
{
    public override string Name => "部门入村";

    public override bool IsOf(Role role) => false;

    public override bool IsWatchedBy(Role role) => role.May(Act.AssignLiaison);

    public override IEnumerable<WorkTask> Of(FigureSet figures, Role role)
    {
        var (frame, today) = (figures.Frame, figures.Frame.AsOf);
        if (figures.ShortOfMonth(Capacity.Liaison) is not { Rule: { } rule } figure)
        {
            yield break;
        }

        int[] days = [.. figures.List(figure).Select(i => i.Case.PresenceOf(Capacity.Liaison).MonthDays)];
        if (days.Length > 0)
        {
            yield return new(
                $"{days.Length} 个{frame.Unit}部门 {today.Month} 月不足 {rule.Minimum} 天", Links.Cases(frame.Campaign.Id, CaseView.LiaisonShort),
                $"{days.Count(d => d == 0)} 个一天没有，{days.Count(d => d == 1)} 个只有 1 天", Month.Of(today).Last);
        }
    }
}
