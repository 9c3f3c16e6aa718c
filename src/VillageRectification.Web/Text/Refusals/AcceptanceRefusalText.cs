using VillageRectification.Domain.Acceptance;

namespace VillageRectification.Web.Text.Refusals;

internal static class AcceptanceRefusalText
{
    public static string Say(AcceptanceRefusal refusal) => refusal.Rule switch
    {
        AcceptanceRule.MeasuresUnaccounted => $"{refusal.Count} 项措施没有完成，也没有写原因。",
        AcceptanceRule.ProblemsOverdue => $"{refusal.Count} 个问题已逾期，还没有解决。",
        AcceptanceRule.CommitteesNotConfirmed => $"{refusal.Limit} 天内没有确认两委状态。",
        AcceptanceRule.DeadlinePassed => $"整顿期限（{refusal.Day.ToFull()}）已过，不能再申请验收。",
        AcceptanceRule.PlanReturned => "方案被退回，还没有通过新的方案。",
        AcceptanceRule.RevisedPlanMissing => "验收不合格、反弹或核验未通过后，还没有通过修订方案。",
        AcceptanceRule.TooFewInspectors => $"检查人员不足 {refusal.Limit} 人，请补足。",
        AcceptanceRule.InspectorNotImpartial => $"{refusal.Inspector}不能参加检查。其所在的{refusal.TiedUnit}属于须回避的单位，请换一名检查人员。",
        AcceptanceRule.SheetIncomplete => $"检查表还有 {refusal.Count} 项没有打分，也没有写明不适用。",
        AcceptanceRule.TooFewBallots => $"收到 {refusal.Count} 张测评票，不足 {refusal.Limit} 张，测评无效，请重新测评。",
        AcceptanceRule.ConsolidationTooShort => $"巩固时间不够，最早{refusal.Day.ToFull()}才能认定。",
        AcceptanceRule.NoRevisitHeld => "合格后还没有一次回访保持的记录，请先回访。",
        AcceptanceRule.BeforeLastStep => $"日期不能早于上一步（{refusal.Day.ToFull()}），请改日期。",
        AcceptanceRule.JudgeInspected => $"{refusal.Inspector}参加了检查，不能定结论。请由另一位部领导来定。",
        AcceptanceRule.NotScored => "检查表还没有得分，请先填得分。",
        AcceptanceRule.OverrideNeedsReason => $"按得分、必达项和测评应是“{refusal.Reached.ToText()}”。要改定结论，请写明理由。",
        AcceptanceRule.OverridesNothing => $"按得分、必达项和测评就是“{refusal.Reached.ToText()}”，没有改定。请清空“不按规则定的理由”，要说的写到意见里。",
        AcceptanceRule.CountyVerifiesOthers => "不是市重点的，由县委组织部认定，市里不用认定。",
        AcceptanceRule.CityVerifiesKeyVillages => "市重点由市委组织部验收，县里不能认定。",
    };
}
