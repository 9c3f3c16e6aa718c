using VillageRectification.Domain.Progress;

namespace VillageRectification.Web.Text.Refusals;

internal static class ProgressRefusalText
{
    public static string Say(ProgressRefusal refusal) => refusal.Rule switch
    {
        ProgressRule.NotTheAuthor => "这条记录不是您记的，只有记的人能撤回。",
        ProgressRule.WithdrawalTooLate => $"这条记录是{refusal.Recorded.ToFull()}记的，只有当天能撤回。写错了请再记一笔，说明更正什么。",
        ProgressRule.CountedByIssuedBulletin => "印发的通报已经用到这条记录，不能撤回。写错了请再记一笔，说明更正什么。",
    };
}
