using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Text.Refusals;

internal static class GoalRefusalText
{
    public static string Say(GoalRefusal refusal) => refusal.Rule switch
    {
        GoalRule.ReachedAlready => $"这个目标{refusal.On.ToFull()}已经登记达到。日期、依据错了的，请更正那一条。",
        GoalRule.NoGoal => "这项措施没有写目标，先在整顿方案里写上目标。",
        GoalRule.NeedsEvidence => "请写凭什么说达到了，如数字、文件、群众看得到的事。",
    };
}
