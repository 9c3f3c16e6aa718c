using System.Globalization;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Text;

/// <summary>What an official reads when the domain refuses: what happened, then what to do. A rule without a sentence does not compile.</summary>
internal static class RuleText
{
    public static string ToText(this Refusal refusal) =>
        string.Format(CultureInfo.InvariantCulture, Sentence(refusal.Rule), [.. refusal.Facts.Select(Display)]);

    private static string Sentence(Rule rule) => rule switch
    {
        Rule.VillageAlreadyListed => "这个村已列入本次行动，不用再登记。",
        Rule.StageDoesNotAllow => "现在是“{0}”阶段，不能办这一步。请先看整顿阶段到了哪一步。",
        Rule.StandingDoesNotAllow => "这个村已{0}，不能再记。要继续整顿，请部领导先恢复。",
        Rule.DiagnosisNeedsCause => "会诊没有写原因，请至少写一条。",
        Rule.DiagnosisNeedsAttendee => "会诊没有参加人员，请至少写一人。",
        Rule.PlanNeedsMeasure => "方案里没有措施，请至少写一条。",
        Rule.MeasureNeedsPerson => "措施“{0}”没有责任人，请补上。",
        Rule.MeasureDueAfterDeadline => "措施“{0}”的期限晚于整顿期限（{1}），请提前。",
        Rule.ProblemNeedsMeasure => "{0} 个没有解决的问题没有对应措施，请各写一条。",
        Rule.PlanBeforeVerdict => "修订方案要在验收结论（{0}）之后通过，请改通过日期。",
        Rule.PlanReturnTooLate => "方案最晚在{0}退回，现在已过。有意见请直接告诉乡镇。",
        Rule.ReasonRequired => "请写明理由。",
        Rule.MeasuresNeitherDoneNorExplained => "{0} 项措施没有完成，也没有写原因。",
        Rule.ProblemsOverdue => "{0} 个问题已逾期，还没有解决。",
        Rule.CommitteesNotConfirmed => "{0} 天内没有确认两委状态。",
        Rule.DeadlinePassed => "整顿期限（{0}）已过，不能再申请验收。",
        Rule.PlanWasReturned => "方案被退回，还没有通过新的方案。",
        Rule.RevisedPlanMissing => "验收不合格、反弹或市级未通过后，还没有通过修订方案。",
        Rule.TooFewInspectors => "检查人员不足 {0} 人，请补足。",
        Rule.InspectorNotImpartial => "{0}不能参加检查。其所在的{1}与本村有关，须回避，请换一名检查人员。",
        Rule.SheetIncomplete => "检查表还有 {0} 项没有打分，也没有写明不适用。",
        Rule.TooFewBallots => "收到 {0} 张测评票，不足 {1} 张，测评无效，请重新测评。",
        Rule.ConsolidationTooShort => "巩固时间不够，最早{0}才能认定。",
        Rule.NoRevisitHeld => "合格后还没有一次回访保持的记录，请先回访。",
        Rule.CityVerifiesKeyVillages => "市重点村由市委组织部验收，县里不能认定。",
        Rule.LateEntryNeedsReason => "{0}已过去 {1} 天，超过 {2} 天要写明原因。",
        Rule.BeforeCampaignStart => "日期早于行动开始（{0}），请改日期。",
        Rule.MeasureAlreadyDone => "这项措施已在{0}完成，不用再记完成。",
        Rule.SamePersonDraftsAndIssues => "起草和印发不能是同一个人。请由部领导印发。",
        Rule.BulletinAlreadyIssued => "通报已印发，内容不能再改；有错请另发更正。",
        Rule.BulletinChangedSinceReview => "您看过以后，记录有了变化，通报里的数字和文字跟着变了。请再看一遍全文，再印发。",
        Rule.MonthOutsideCampaign => "{0}不在行动期内，或者还没有到，不能编通报。",
        Rule.CampaignDatesDiffer => "本县已有同名行动，起止日期是{0}至{1}，请按这两个日期导入。",
        Rule.DeadlineBeforeStart => "整顿期限要晚于开始日期。",
        Rule.CampaignDatesUnlikely => "行动的日期看着不对：从开始到期限不超过 {0} 年，年份在 {1} 到 {2} 之间。请检查年份。",
        Rule.LedgerOfAnotherCounty => "台账里的行政区划代码不在本县，请检查代码。",
        Rule.ImportOutcomeChanged => "确认前数据有了变化，导入结果和刚才显示的不一样。请看新的结果，再确认一次。",
        Rule.LedgerIsEmpty => "台账里没有一行内容，没有可导入的。",
        Rule.NotTheAuthor => "这条记录不是您记的，只有记的人能撤回。",
        Rule.WithdrawalTooLate => "这条记录是{0}记的，只有当天能撤回。写错了请再记一笔，说明更正什么。",
        Rule.CountedByIssuedBulletin => "印发的通报已经用到这条记录，不能撤回。写错了请再记一笔，说明更正什么。",
        Rule.LedgerHasProblems => "有 {0} 处看不懂，还没有导入任何内容。",
    };

    private static object Display(object fact) => fact switch
    {
        CaseStage stage => stage.ToText(),
        Standing standing => standing.ToText(),
        DateOnly date => date.ToFull(),
        Month month => month.ToText(),
        _ => fact,
    };
}
