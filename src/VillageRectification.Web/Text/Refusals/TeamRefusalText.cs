using VillageRectification.Domain.Teams;

namespace VillageRectification.Web.Text.Refusals;

internal static class TeamRefusalText
{
    public static string Say(TeamRefusal refusal) => refusal.Rule switch
    {
        TeamRule.HoldsIt => $"{refusal.Name}从{refusal.Day.ToFull()}起就是{refusal.Role.ToText()}，不用再登记。日期错了的，请更正那一条。",
        TeamRule.LeadsAlready => $"{refusal.Name}从{refusal.Day.ToFull()}起就在包，不用再登记。日期、职务错了的，请更正那一条。",
        TeamRule.PostTaken =>
            $"已经登记{refusal.Name}从{refusal.Day.ToFull()}起任{refusal.Post!.Value.ToText()}，同一天只能有一个人。名字错了的，请更正那一条；换了人的，请改日期。",
        TeamRule.WasThereOutside =>
            $"这样{refusal.Name}有 {refusal.Days} 天到场记录（{refusal.Day.ToFull()}起）不在组里的时间内。请核对日期；到场记错了的，先更正那几天。",
        TeamRule.HeldByAnother =>
            $"那天的{refusal.Role.ToText()}是{refusal.Name}（{refusal.Day.ToFull()}起）。换人的，先登记他哪天离开；同时还有别人的，请选“{TeamRole.Member.ToText()}”。",
    };
}
