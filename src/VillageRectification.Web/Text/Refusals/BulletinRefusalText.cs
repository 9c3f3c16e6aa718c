using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Text.Refusals;

internal static class BulletinRefusalText
{
    public static string Say(BulletinRefusal refusal) => refusal.Rule switch
    {
        BulletinRule.SamePersonDraftsAndIssues => "起草和印发不能是同一个人。请由部领导印发。",
        BulletinRule.AlreadyIssued => "通报已印发，内容不能再改；有错请另发更正。",
        BulletinRule.MonthOutsideCampaign => $"{refusal.Month.ToText()}不在行动期内，或者还没有到，不能编通报。",
        BulletinRule.ChangedSinceReview => "您看过以后，记录有了变化，通报里的数字和文字跟着变了。请再看一遍全文，再印发。",
    };
}
