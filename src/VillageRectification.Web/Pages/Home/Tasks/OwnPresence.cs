using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>One's own days in the villages, and those of the department that one heads, as far as a rule asks for more of them.</summary>
internal sealed class OwnPresence : TaskKind
{
    public override string Name => "到场天数";

    public override TaskGroup Group => TaskGroup.Presence;

    public override bool IsOf(Role role) => DutiesOf(role).Length > 0;

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role)
    {
        foreach (var rule in frame.PresenceRules.Where(r => DutiesOf(role).Contains(r.Capacity)).OrderBy(r => r.Capacity).ThenByDescending(r => r.Period))
        {
            // What another writes down is looked at, not logged.
            var isOwn = rule.Capacity == PresenceCapacity.Of(role);
            var presence = village.PresenceOf(rule.Capacity);
            var (balance, isWeek) = (BalanceOf(rule, presence, frame.AsOf), rule.Period is PresencePeriod.Week);
            if (!balance.IsMet)
            {
                yield return new(
                    $"{(isOwn ? "" : rule.Capacity.ToText(frame.County))}{rule.Period.ToText()}进{frame.Unit} {rule.Minimum} 天",
                    isOwn ? Links.Log(village.CaseId) : Links.Presence(village.CaseId),
                    TaskForm.Where(
                        village, $"{(isWeek ? "本周" : $"{frame.AsOf.Month} 月")}已去 {balance.Days} 天",
                        isOwn ? null : "由联络员去、联络员记，您自己去的另算"), null)
                {
                    Duty = (village, rule.Capacity),
                    Balance = new(PresenceText.State(balance, rule.Period), PresenceText.Style(balance), balance.IsLost),
                };
            }
        }
    }

    private static Capacity[] DutiesOf(Role role) => PresenceCapacity.Of(role) switch
    {
        null => [],
        Capacity.DepartmentHead => [Capacity.DepartmentHead, Capacity.Liaison],
        var own => [own.Value],
    };

    private static PresenceBalance BalanceOf(FigureRule rule, PresenceReading presence, DateOnly asOf) => PresenceBalance.Of(
        rule.Period, rule.Minimum, rule.Period is PresencePeriod.Week ? presence.DaysIn(PresenceWeek.Of(asOf)) : presence.MonthDays,
        presence.LastOn == asOf, asOf);
}
