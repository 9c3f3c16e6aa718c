using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Web.Text.Refusals;

internal static class PlanRefusalText
{
    public static string Say(PlanRefusal refusal) => refusal.Rule switch
    {
        PlanRule.NeedsMeasure => "方案里没有措施，请至少写一条。",
        PlanRule.MeasureNeedsPerson => $"措施{Wording.Quoted(refusal.Measure)}没有责任人，请补上。",
        PlanRule.MeasureDueAfterDeadline => $"措施{Wording.Quoted(refusal.Measure)}的期限晚于整顿期限（{refusal.Day.ToFull()}），请提前。",
        PlanRule.ProblemsWithoutMeasure => $"{refusal.Problems} 个没有解决的问题没有对应措施，请各写一条。",
        PlanRule.NotAfterVerdict => $"修订方案要在验收结论（{refusal.Day.ToFull()}）之后通过，最早{refusal.Day.AddDays(1).ToFull()}。",
        PlanRule.ReturnTooLate => $"方案最晚在{refusal.Day.ToFull()}退回，现在已过。有意见请直接告诉乡镇。",
        PlanRule.MeasureAlreadyDone => $"这项措施已在{refusal.Day.ToFull()}完成，不用再记。",
        PlanRule.MeasureNeedsDueDay => $"措施{Wording.Quoted(refusal.Measure)}没有期限，请补上。",
        PlanRule.NothingRevised => "和现在的方案一样，没有要通过的内容。请先加一条措施，或者修改、删去原来的。",
        PlanRule.BeforeLastPlan => $"通过日期不能早于上一版的通过日期（{refusal.Day.ToFull()}），请改日期。",
        PlanRule.BeforeReturn => $"上一版{refusal.Day.ToFull()}退回，新方案不能早于这天通过。",
        PlanRule.SubmissionAnswered => "这次送的方案已经不等书记通过，不用退回起草。",
        PlanRule.AlreadyProposed => $"措施{Wording.Quoted(refusal.Measure)}已经拟了修改，请在拟的那条上接着改。",
        PlanRule.AlreadySubmitted => $"方案{refusal.Day.ToFull()}已送书记，等待通过，不用再送。",
        PlanRule.PlanReplaced => $"这一版已由{refusal.Day.ToFull()}通过的新方案代替，请看新的一版。",
        PlanRule.AlreadyReturned => "这一版已经退回过，等乡镇修订。",
        PlanRule.ReturnBeforeAdoption => $"日期不能早于通过日期（{refusal.Day.ToFull()}），请改日期。",
        PlanRule.ProposalAdopted => "这条已随方案通过，草稿不能再改。要改请在方案里另拟修改。",
        PlanRule.MeasureDropped => $"这条措施已从方案中删去（{refusal.Measure}），不用再记。",
    };
}
