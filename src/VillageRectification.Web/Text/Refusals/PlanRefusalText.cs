using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Text.Refusals;

internal static class PlanRefusalText
{
    public static string Say(PlanRefusal refusal) => refusal.Rule switch
    {
        PlanRule.NeedsMeasure => "方案里没有措施，请至少写一条。",
        PlanRule.MeasureNeedsPerson => $"措施“{refusal.Measure}”没有责任人，请补上。",
        PlanRule.MeasureDueAfterDeadline => $"措施“{refusal.Measure}”的期限晚于整顿期限（{refusal.Day.ToFull()}），请提前。",
        PlanRule.ProblemsWithoutMeasure => $"{refusal.Problems} 个没有解决的问题没有对应措施，请各写一条。",
        PlanRule.NotAfterVerdict => $"修订方案要在验收结论（{refusal.Day.ToFull()}）之后通过，请改通过日期。",
        PlanRule.ReturnTooLate => $"方案最晚在{refusal.Day.ToFull()}退回，现在已过。有意见请直接告诉乡镇。",
        PlanRule.MeasureAlreadyDone => $"这项措施已在{refusal.Day.ToFull()}完成，不用再记。",
    };
}
