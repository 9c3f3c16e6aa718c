using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Text.Refusals;

internal static class CaseRefusalText
{
    public static string Say(CaseRefusal refusal) => refusal.Rule switch
    {
        CaseRule.AlreadyListed => "已列入本次行动，不用再登记。",
        CaseRule.StageDoesNotAllow when refusal.LacksDiagnosis => "还没有会诊，不能办这一步。请先登记集体会诊。",
        CaseRule.StageDoesNotAllow when refusal.LacksPlan => "还没有通过整顿方案，不能办这一步。请先定方案，由书记通过。",
        CaseRule.StageDoesNotAllow => $"现在是“{refusal.Stage.ToText()}”阶段，不能办这一步。请先看整顿阶段到了哪一步。",
        CaseRule.CommitteesUnknown => $"支部或村委会的状态还没有填，没有可以确认的。请先{RecordWords.Registering}，或者登记班子变化。",
        CaseRule.StandingDoesNotAllow when refusal.Standing is Standing.Removed =>
            "已移出，不能再记。移出错了，请部领导到“移出”那条记录里撤回或者更正；要重新整顿，请重新登记。",
        CaseRule.StandingDoesNotAllow => $"已{refusal.Standing.ToText()}，不能再记。要继续整顿，请部领导先恢复。",
        CaseRule.BeforeCampaignStart => $"日期早于行动开始（{refusal.Start.ToFull()}），请改日期。",
        CaseRule.LaterThanToday => $"日期不能晚于今天（{refusal.Today.ToFull()}）。",
        CaseRule.ReasonMissing => "请写明理由。",
        CaseRule.LateEntryNeedsReason => $"{refusal.Day.ToFull()}已过去 {refusal.DaysAgo} 天，超过 {refusal.FreeDays} 天要写明原因。",
        CaseRule.ProposalWaits => $"{refusal.Day.ToFull()}起的建议{ProposalText.Waits}；要改就更正那一条。",
        CaseRule.BeforeLastStanding => $"上一次变动是{refusal.Day.ToFull()}，日期不能在它以前。",
        CaseRule.AfterNextStanding => $"后面一次变动是{refusal.Day.ToFull()}，日期要在它以前。",
        CaseRule.BaselineIsThere => "整顿前基本情况已登记过。写错了或者要补填，请打开那条记录，用“更正”。",
        CaseRule.RegistrationStays => "已经有别的记录，列入的记录不能撤回。不该列入的，先撤回那些记录，或者办“移出”，写明理由。",
        CaseRule.LevelStays => $"现在就是{refusal.Level.ToText()}，类型也一样，没有改动。",
        CaseRule.ListedInThisCampaign => $"本次行动{refusal.Start.ToFull()}开始；这里填以前哪一年列入过。",
        CaseRule.EndsBeforeBegin => $"{refusal.Day.ToFull()}才开始，结束的日期不能在它以前。",
        CaseRule.DueAfterDeadline => $"整顿期限是{refusal.Deadline.ToFull()}，期限不能在它以后，请核对。",
        CaseRule.EarlierListingIsThere => $"{refusal.Year} 年列入的已登记过，不用再登记。",
    };
}
