using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Web.Text;

/// <summary>Why a village is behind a figure when no record says so: what is absent.</summary>
internal static class FigureReason
{
    /// <summary>Null where the records say it.</summary>
    public static string? Of(Figure figure, CaseReading village, FigureFrame frame) => figure.Name switch
    {
        FigureName.NotApplied => "没有有效的验收申请",
        FigureName.Awaiting => "已经申报，还没有县级验收结论",
        FigureName.KeyNotTransformed => village.Acceptance.IsInspected ? "还没有通过市级验收" : "还没有县级验收结论，也没有通过市级验收",
        FigureName.CommitteesUnknown => Unknown(village, frame.Committee),
        FigureName.PetitionMonthsMissing => $"应报{village.Petitions.MonthsDue}个月，缺{village.Petitions.MonthsMissing}个月",
        FigureName.FourOnesMissing => "缺" + string.Join("、", village.Persons.Missing(frame.Roles).Select(r => r.ToText(frame.Unit))),
        FigureName.PlansMissing => "没有整顿方案，也没有整顿措施",
        FigureName.CommitmentsMissing => village.Persons.Department is null ? "没有联系部门" : "联系部门没有登记帮扶承诺",
        FigureName.TeamsWithoutDeputy => "工作组中没有驻村副组长",
        FigureName.PresenceZero => $"{frame.Month.ToText()}没有驻{frame.Unit}记录" + Listed(village, frame),
        FigureName.PresenceShort => Short(figure.Rule!, village.PresenceOf(figure.Rule!.Capacity), frame)
            + (figure.Rule!.Capacity is Capacity.Liaison && village.Persons.Department is null ? "；没有登记联系部门" : "") + Listed(village, frame),
        _ => null,
    };

    /// <summary>10月20日才列入: the figure counts the village all the same, its page does not judge the month. Null of one that was listed in time.</summary>
    public static string? ListedLate(CaseReading village, FigureFrame frame) =>
        village.ListedOn > UnjudgedMonth.LastDayToBegin(frame.Month) ? $"{village.ListedOn.ToSentence(frame.AsOf)}才列入" : null;

    private static string Listed(CaseReading village, FigureFrame frame) => ListedLate(village, frame) is { } late ? "；" + late : "";

    private static string Unknown(CaseReading village, string committee) => (village.Branch.State, village.Committee.State) switch
    {
        (null, null) => $"党支部、{committee}状况都没有填",
        (null, _) => "党支部状况没有填",
        _ => $"{committee}状况没有填",
    };

    private static string Short(FigureRule rule, PresenceReading presence, FigureFrame frame) => rule.Period switch
    {
        PresencePeriod.Month => $"要求{rule.Minimum}天，有{presence.MonthDays}天记录",
        PresencePeriod.Week => "不足的周：" + string.Join('、', frame.JudgedWeeks.Where(w => presence.DaysIn(w) < rule.Minimum)
            .Select(w => $"{w.AddDays(-6).ToSentence(frame.AsOf)}至{w.ToSentence(frame.AsOf)}")),
    };
}
