using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Text.Refusals;

internal static class CaseRefusalText
{
    public static string Say(CaseRefusal refusal) => refusal.Rule switch
    {
        CaseRule.AlreadyListed => "已列入本次行动，不用再登记。",
        CaseRule.StageDoesNotAllow => $"现在是“{refusal.Stage.ToText()}”阶段，不能办这一步。请先看整顿阶段到了哪一步。",
        CaseRule.StandingDoesNotAllow => $"已{refusal.Standing.ToText()}，不能再记。要继续整顿，请部领导先恢复。",
        CaseRule.BeforeCampaignStart => $"日期早于行动开始（{refusal.Start.ToFull()}），请改日期。",
        CaseRule.LaterThanToday => $"日期不能晚于今天（{refusal.Today.ToFull()}）。",
        CaseRule.ReasonMissing => "请写明理由。",
        CaseRule.LateEntryNeedsReason => $"{refusal.Day.ToFull()}已过去 {refusal.DaysAgo} 天，超过 {refusal.FreeDays} 天要写明原因。",
    };
}
