using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Text.Refusals;

internal static class CampaignRefusalText
{
    public static string Say(CampaignRefusal refusal) => refusal.Rule switch
    {
        CampaignRule.DatesDiffer => $"已有同名行动，起止日期是{refusal.Start.ToFull()}至{refusal.Deadline.ToFull()}，请按这两个日期导入。",
        CampaignRule.DeadlineBeforeStart => "整顿期限要晚于开始日期。",
        CampaignRule.DatesUnlikely =>
            $"行动的日期看着不对：从开始到期限不超过 {refusal.MostYears} 年，年份在 {refusal.FirstYear} 到 {refusal.LastYear} 之间。请检查年份。",
        CampaignRule.WordsDiffer =>
            $"已有同名行动，整顿对象叫“{refusal.Words.Label}”，单位是“{refusal.Words.Unit}”。导入时不改，请去掉或照写；要改请部领导到“整顿规则”页改。",
        CampaignRule.LabelIsNoWord => $"整顿对象的叫法只写汉字，不超过 {refusal.MostCharacters} 个字，如 软弱涣散村。",
        CampaignRule.RecordedBeforeStart => $"{refusal.Start.ToFull()}已有记录，开始日期不能晚于这一天。请改日期，或者先更正那天的记录。",
        CampaignRule.StartIsCounted =>
            $"已经起草过通报，数字和期号都从开始日期（{refusal.Start.ToFull()}）算起，不能再改。名称、整顿期限和节点可以改。",
        CampaignRule.UnitIsNoWord => $"单位只写汉字，不超过 {refusal.MostCharacters} 个字，如 村、社区、村（社区）。",
    };
}
