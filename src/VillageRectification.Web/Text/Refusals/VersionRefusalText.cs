using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Text.Refusals;

internal static class VersionRefusalText
{
    public static string Say(VersionRefusal refusal) => refusal.Rule switch
    {
        VersionRule.SamePersonDraftsAndEnacts =>
            $"起草的人不能定稿，这一版您起草过，或者刚刚改了（起草：{refusal.Drafted}）。要改，请保存草稿，由没有动过草稿的部领导定稿；不改，请重新打开这一页再定。",
        VersionRule.NothingDrafted => "没有草稿可以定稿，请先改好保存。",
        VersionRule.FromNotAfterLast => $"上一版从{refusal.On.ToFull()}起用，这一版要晚于那一天。",
    };
}
