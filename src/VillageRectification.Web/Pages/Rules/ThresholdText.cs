using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The numbers of a campaign's rules in words.</summary>
internal static class ThresholdText
{
    public static IEnumerable<(string Word, string Value)> Lines(VerdictRules rules) =>
    [
        (InspectionOutcome.Passed.ToText(), $"{rules.PassScore} 分以上"),
        (InspectionOutcome.BasicallyPassed.ToText(), $"{rules.BasicPassScore} 分以上，不满 {rules.PassScore} 分"),
        ("测评票", $"至少 {rules.MinimumBallots} 张才有效；超过半数总体不满意，不合格"),
        ("入户走访", rules.SurveyFloor is { } floor ? $"满意的不到 {floor}%，不合格" : "只作参考，没有下限"),
    ];

    /// <summary>What of earlier numbers was otherwise than it is now.</summary>
    public static IEnumerable<string> Otherwise(CampaignThresholds earlier, CampaignThresholds now, string unit) =>
        Lines(earlier, unit).Except(Lines(now, unit)).Select(l => l.Word + l.Value).DefaultIfEmpty("和现在一样");

    public static IEnumerable<(string Word, string Value)> Lines(CampaignThresholds t, string unit) =>
    [
        ("检查人员", $"至少 {t.MinimumInspectors} 人，{t.ImpartialityMonths} 个月内与本{unit}有关的回避"),
        ("整顿期限前", $"留 {t.InspectionDays} 天检查，申请要赶在这以前"),
        ("两委确认", $"申请前 {t.ConfirmationDays} 天内确认两委状态"),
        ("退回方案", $"通过后 {t.PlanReturnDays} 天内"),
        ("巩固时间", $"合格后 {t.ConsolidationMonths} 个月，并有一次回访保持"),
        ("合格以后", $"每月看一次，看 {t.WatchMonths} 个月"),
        ("补记", $"超过 {t.FreeEntryDays} 天要写明原因"),
        ("公开", $"{DisclosureKind.Affairs.ToText(unit)}{SituationText.EveryMonths(t.AffairsMonths)}，财务{SituationText.EveryMonths(t.FinanceMonths)}，"
            + $"党务{SituationText.EveryMonths(t.PartyMonths)}，过期 {t.DisclosureDays} 天内算按期"),
    ];
}
