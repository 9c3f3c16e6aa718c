using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Text.Refusals;

internal static class BulletinRefusalText
{
    public static string Say(BulletinRefusal refusal) => refusal.Rule switch
    {
        BulletinRule.SamePersonDraftsAndIssues => "起草和审核不能是同一个人。请由另一位部领导审核印发。",
        BulletinRule.AlreadyIssued => "通报已印发，内容不能再改；有错请另发更正。",
        BulletinRule.MonthOutsideCampaign when refusal.Month == refusal.FirstMonth.Previous =>
            $"行动在{refusal.Month.ToText()}开始，开始的那个月不单独编通报；从{refusal.FirstMonth.ToText()}起每月一期，数字从行动开始那天算起。",
        BulletinRule.MonthOutsideCampaign => $"{refusal.Month.ToText()}不在行动期内，或者还没有到，不能编通报。",
        BulletinRule.MonthStillRuns => $"{refusal.Month.ToText()}还没有过完，从{refusal.Month.Next.First.Month}月{refusal.Month.Next.First.Day}日起可以印发；现在可以起草和修改。",
        BulletinRule.NotIssuedYet => "通报还没有印发，直接改草稿就行，不用另发更正。",
        BulletinRule.AlreadyCorrected => $"这一期已经由第{refusal.Number}期更正；还有错，请更正第{refusal.Number}期。",
        BulletinRule.UnderReview => "通报已送审，正文不能改。要改，请先撤回，或者请部领导退回。",
        BulletinRule.NotSubmitted => "通报还没有送审。起草人写好以后送审，再由部领导审核。",
        BulletinRule.NotReviewed => "通报还没有审核。请先审核，再印发。",
        BulletinRule.AlreadyReviewed => "部领导已审核通过。要改，请部领导退回。",
        BulletinRule.ReturnNeedsReason => "退回要写明改什么。",
        BulletinRule.UnknownToken => $"【{refusal.Word}】不是这里的数字。【】里的可以移动、可以不要，不能改写。",
        BulletinRule.HalfToken => "有的【】缺了一半。数字要写成【名称】，两边都要有。",
        BulletinRule.UnitLeft => $"删了【{refusal.Word}】，它后面的字还在，读不通。请放回【{refusal.Word}】，或者把后面的字也改掉。",
        BulletinRule.ExemplarUndecided => $"{refusal.Word}是否作典型还没有定，不能审核、印发。请退回起草人，定好再送审。",
        BulletinRule.NothingToCorrect =>
            $"第{refusal.Number}期没有要更正的：按现在的记录重新统计，数字和文字都和印发时一样，也没有人工补充、改写的话。有错请先改记录，再起草更正。",
        BulletinRule.OtherBrackets => $"“[{refusal.Word}]”会照样印出来。数字要写成【名称】，用【】，不用别的括号；不是数字，请改用（）。",
        BulletinRule.TypedNumber => $"“{refusal.Word}”是手写的数字，不会随记录重算。请用【】里的；自己的话写进“补充的文字”。",
        BulletinRule.ParagraphChanged => "记录有了变化，这一段自动生成的文字已经不同。您写的在下面，请复制了到新的段落里改。",
        BulletinRule.ReviewedByYou => "您已审核通过，还要等另一位部领导审核。",
        BulletinRule.ChangedSinceReview => "您看过以后，记录有了变化，通报里的数字和文字跟着变了。请再看一遍全文，再印发。",
    };
}
