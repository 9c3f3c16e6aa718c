using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>One's own days in the villages, as far as a rule asks for more of them.</summary>
internal sealed class OwnPresence : TaskKind
{
    public override string Name => "进村天数";

    public override TaskGroup Group => TaskGroup.Presence;

    public override bool IsOf(Role role) => PresenceCapacity.Of(role) is not null;

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        foreach (var rule in frame.PresenceRules.Where(r => r.Capacity == PresenceCapacity.Of(role)).OrderByDescending(r => r.Period))
        {
            var presence = village.PresenceOf(rule.Capacity);
            var (balance, isWeek) = (BalanceOf(rule, presence, frame.AsOf), rule.Period is PresencePeriod.Week);
            if (!balance.IsMet)
            {
                yield return new(
                    $"{rule.Period.ToText()}进{frame.Unit} {rule.Minimum} 天", Links.Log(village.CaseId),
                    TaskForm.Where(village.Village, $"{(isWeek ? "本周" : $"{frame.AsOf.Month} 月")}已去 {balance.Days} 天"), null)
                {
                    Balance = new(PresenceText.State(balance, rule.Period), PresenceText.Style(balance), balance.IsLost),
                };
            }
        }
    }

    private static PresenceBalance BalanceOf(FigureRule rule, PresenceReading presence, DateOnly asOf) => PresenceBalance.Of(
        rule.Period, rule.Minimum, rule.Period is PresencePeriod.Week ? presence.DaysIn(PresenceWeek.Of(asOf)) : presence.MonthDays,
        presence.LastOn == asOf, asOf);
}
