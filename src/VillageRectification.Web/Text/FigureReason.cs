using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Text;

/// <summary>Why a village is behind a figure when no record says so: what is absent.</summary>
internal static class FigureReason
{
    /// <summary>Null where the records say it.</summary>
    /// <param name="unjudged">Why the village's page does not judge the month, which a figure of presence counts all the same; null where it does.</param>
    public static string? Of(Figure figure, CaseReading village, FigureFrame frame, UnjudgedMonth? unjudged) => figure.Name switch
    {
        FigureName.NotApplied => "没有有效的验收申请",
        FigureName.Awaiting => $"已经申报，还没有{frame.County.Rank}验收结论",
        FigureName.KeyNotTransformed => village.Acceptance.IsInspected ? "还没有通过市级认定" : $"还没有{frame.County.Rank}验收结论，也没有通过市级认定",
        FigureName.CommitteesUnknown => Unknown(village, frame.Committee),
        FigureName.PetitionMonthsMissing => Petitions(village, frame),
        FigureName.FourOnesMissing => "缺" + string.Join("、", village.Persons.Missing(frame.Roles).Select(r => r.ToText(frame.Unit, frame.County))),
        FigureName.PlansMissing => "没有登记整顿方案，也没有登记整顿措施",
        FigureName.CommitmentsMissing => village.Persons.Department is null ? "没有登记联系部门" : "联系部门没有登记帮扶承诺",
        FigureName.TeamsWithoutDeputy => village.Persons.Members.Count == 0 ? "没有登记工作组" : "工作组中没有驻村副组长",
        FigureName.PresenceZero => Join($"{frame.Month.ToText()}没有驻{frame.Unit}记录", PresenceText.Why(unjudged, frame.AsOf, frame.Unit)),
        FigureName.PresenceShort => Join(Short(figure.Rule!, village, frame), PresenceText.Why(unjudged, frame.AsOf, frame.Unit)),
        _ => null,
    };

    private static string Join(string reason, string? unjudged) => unjudged is null ? reason : $"{reason}；{unjudged}";

    // 应报13个月，缺6个月：2003年3月—8月.
    private static string Petitions(CaseReading village, FigureFrame frame)
    {
        var due = PetitionSteps.PetitionMonths(ListingSteps.InCampaignSince(frame.Campaign.Start, village.ListedOn), frame.AsOf);
        var missing = due.Where(m => !village.Petitions.Reported.Contains(m.First)).ToRanges();
        return $"应报{village.Petitions.MonthsDue}个月，缺{village.Petitions.MonthsMissing}个月：{missing}";
    }

    private static string Unknown(CaseReading village, string committee) => (village.Branch.State, village.Committee.State) switch
    {
        (null, null) => $"党支部、{committee}状况都没有填",
        (null, _) => "党支部状况没有填",
        _ => $"{committee}状况没有填",
    };

    private static string Short(FigureRule rule, CaseReading village, FigureFrame frame) => rule.Period switch
    {
        PresencePeriod.Month => $"要求{rule.Minimum}天，有{village.PresenceOf(rule.Capacity).MonthDays}天记录",
        PresencePeriod.Week => "不足的周：" + string.Join('、', frame.ShortWeeks(rule, village)
            .Select(w => $"{w.AddDays(-6).ToSentence(frame.AsOf)}至{w.ToSentence(frame.AsOf)}")),
    };
}
