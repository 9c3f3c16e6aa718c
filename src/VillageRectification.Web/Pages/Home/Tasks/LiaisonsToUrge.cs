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
    public override string Name => "部门到场";

    public override bool IsOf(Role role) => false;

    public override bool IsWatchedBy(Role role) => role.May(Act.AssignLiaison);

    public override IEnumerable<WorkTask> Of(FigureSet figures, Role role)
    {
        var (frame, today) = (figures.Frame, figures.Frame.AsOf);
        if (figures.ShortOfMonth(Capacity.Liaison) is not { Rule: { } rule } figure)
        {
            yield break;
        }

        // Where nobody came and no department is written down, none is known that could be urged.
        var shorts = figures.List(figure).Select(i => (Days: i.Case.PresenceOf(Capacity.Liaison).MonthDays, i.Case.Persons.Department)).ToList();
        int[] days = [.. shorts.Where(s => s.Days > 0 || s.Department is not null).Select(s => s.Days)];
        var others = shorts.Count - days.Length;
        if (days.Length > 0)
        {
            yield return new(
                $"{days.Length} 个{frame.Unit}部门 {today.Month} 月不足 {rule.Minimum} 天", Links.Cases(frame.Campaign.Id, CaseView.LiaisonShort),
                $"{days.Count(d => d == 0)} 个一天没有，{days.Count(d => d == 1)} 个只有 1 天" + (others > 0 ? $"，另有 {others} 个没有登记部门" : ""), Month.Of(today).Last);
        }
    }
}
