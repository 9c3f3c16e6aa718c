using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Text.Refusals;

internal static class RiskRefusalText
{
    public static string Say(RiskRefusal refusal) => refusal.Rule switch
    {
        RiskRule.WeightOutOfRange => $"“{refusal.Kind.ToText()}”最多几分，要在 0 到 {RiskSteps.FullMarks} 之间。",
        RiskRule.WeightsDoNotSum => $"各部分合计 {refusal.Points} 分，要正好 {RiskSteps.FullMarks} 分才能定稿。",
        RiskRule.FromNotAfterToday => "最早从明天起用：今天的排序和抽签照今天的一版。",
    };
}
