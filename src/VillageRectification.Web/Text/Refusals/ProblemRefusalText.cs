using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Text.Refusals;

internal static class ProblemRefusalText
{
    public static string Say(ProblemRefusal refusal) => refusal.Rule switch
    {
        ProblemRule.ResolveNowNeedsDueDate => "立即解决的问题要有办理期限，请填上。",
        ProblemRule.EndNeedsMajority => "多数群众还没有表示满意，不能记缓解、已解决。请先评议，填上这次问了几人、满意几人；不满意就记重新办理，另定期限。",
        ProblemRule.NotSatisfiedIsReopened => "多数群众不满意，请选重新办理，另定期限。",
        ProblemRule.ReopensNothing => "这个问题还没有办结，群众也没有评议不满意，不用重新办理。要宽限，请登记延期，写明原因。",
        ProblemRule.OpensAgainOnlyAnew =>
            "缓解、已解决、重新办理的问题不能改回未解决。群众不满意，请选重新办理，另定期限；要宽限，请登记延期；以前记错了，请更正那条记录。",
        ProblemRule.DayIsOver => $"期限、复核日不能早于这条记录的日子（{refusal.On.ToFull()}），请改日期。",
        ProblemRule.ReviewNotLater => $"下次复核要晚于现在的复核日（{refusal.Review.ToFull()}），请改日期。",
        ProblemRule.ExtensionNeedsDay => "请填延到哪天，或者下次哪天复核。",
        ProblemRule.BeforeFound => $"日期早于发现问题的日期（{refusal.Found.ToFull()}），请改日期。",
        ProblemRule.ConditionsNeedReview => "创造条件的问题要写明等什么条件、哪天复核，请填上。",
        ProblemRule.ExplainNeedsWhomAndWhen => "解释说明的问题要写明向谁解释、哪天以前，请填上。",
        ProblemRule.ReopenedNeedsDueDate => "重新办理要另定期限，请填上。",
        ProblemRule.ExtensionNotLater => $"新的期限要晚于现在的期限（{refusal.Due.ToFull()}），请改日期。",
        ProblemRule.MarkNeedsOffice => "挂牌、提级要写明由谁督办或者办理，请填上。",
        ProblemRule.LiftsNothing => "这个问题没有挂牌，也没有提级，不用摘牌。",
        ProblemRule.PostedBeforeFound => $"张榜公布的日子早于发现问题的日期（{refusal.Found.ToFull()}），请改日期。",
        ProblemRule.LiftedNamesNobody => "摘牌以后没有人督办、办理，请把“由谁督办、办理”清空，要说的写在“为什么”里。",
        ProblemRule.ExtendsNothing => "这个问题不是未解决，不用延期。",
    };
}
