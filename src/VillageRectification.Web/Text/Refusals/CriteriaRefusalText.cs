using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Web.Text.Refusals;

internal static class CriteriaRefusalText
{
    public static string Say(CriteriaRefusal refusal) => refusal.Rule switch
    {
        CriteriaRule.NoItems => "验收标准至少要有一项。",
        CriteriaRule.SameItem => $"{Wording.Quoted(refusal.Item)}写了两次，打分时分不清，请改一个或删去一个。",
        CriteriaRule.PointsOutOfRange => $"{Wording.Quoted(refusal.Item)}的分值要在 1 到 {AcceptanceStandard.FullMarks} 之间。",
        CriteriaRule.MarkOutOfRange => $"{Wording.Quoted(refusal.Item)}的达到分只给必达项，在 1 分到满分之间；空着按满分的 60%。",
        CriteriaRule.GradesContradict => "基本合格的分数要在 1 分以上，不高于合格的分数；合格的分数不高于 100 分。",
        CriteriaRule.PointsDoNotSum => $"各项合计 {refusal.Points} 分，要正好 {AcceptanceStandard.FullMarks} 分才能定稿。",
        CriteriaRule.FromNotAfterToday => "最早从明天起用：今天和以前的申请照申请那天的标准。",
        CriteriaRule.FromAfterDeadline => $"起用的日期要在整顿期限（{refusal.On.ToFull()}）以前。",
    };
}
