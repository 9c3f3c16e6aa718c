using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Web.Text.Refusals;

internal static class AcceptanceRefusalText
{
    public static string Say(AcceptanceRefusal refusal) => refusal.Rule switch
    {
        AcceptanceRule.MeasuresUnaccounted => $"{refusal.Count} 项措施没有完成，也没有写原因。",
        AcceptanceRule.ProblemsOverdue => $"{refusal.Count} 个问题已逾期，还没有解决。",
        AcceptanceRule.CommitteesNotConfirmed => $"{refusal.Limit} 天内没有确认两委状态。",
        AcceptanceRule.DeadlinePassed => $"整顿期限（{refusal.Day.ToFull()}）已过，不能再申请验收。",
        AcceptanceRule.PlanReturned => "方案被退回，还没有通过新的方案。",
        AcceptanceRule.RevisedPlanMissing => "验收不合格、反弹或认定未通过后，还没有通过修订方案。",
        AcceptanceRule.TooFewInspectors => $"检查人员不足 {refusal.Limit} 人，请补足。",
        AcceptanceRule.InspectorNotImpartial => $"{refusal.Inspector}须回避，不能参加检查：登记的身份是{refusal.TiedUnit}。请换一名检查人员。",
        AcceptanceRule.SheetIncomplete => $"检查表还有 {refusal.Count} 项没有打分，也没有写明不适用。",
        AcceptanceRule.TooFewBallots when refusal.Count == 0 => $"还没有代表测评，至少要 {refusal.Limit} 张有效票。",
        AcceptanceRule.TooFewBallots => $"有效测评票 {refusal.Count} 张，不足 {refusal.Limit} 张，测评无效，请重新测评。",
        AcceptanceRule.ConsolidationTooShort => $"巩固时间不够，最早{refusal.Day.ToFull()}才能认定。",
        AcceptanceRule.NoRevisitHeld => "合格后还没有一次回访保持的记录，请先回访。",
        AcceptanceRule.BeforeLastStep => $"日期不能早于上一步（{refusal.Day.ToFull()}），请改日期。",
        AcceptanceRule.JudgeInspected => $"{refusal.Inspector}参加了检查，不能定结论。{OthersMay(refusal)}",
        AcceptanceRule.NotScored => "检查表还没有得分，请先填得分。",
        AcceptanceRule.OverrideNeedsReason => $"按得分、必达项和测评应是“{refusal.Reached.ToText()}”。要改定结论，请写明理由。",
        AcceptanceRule.OverridesNothing => $"按得分、必达项和测评就是“{refusal.Reached.ToText()}”，没有改定。请清空“不按规则定的理由”，要说的写到意见里。",
        AcceptanceRule.InspectionEnded => "这次检查已经有了结论，检查的安排、检查表、测评和走访不能再改。",
        AcceptanceRule.NoSuchItem => $"验收标准里没有{Wording.Quoted(refusal.Item)}，请重新打开检查表。",
        AcceptanceRule.NotAnInspector => $"{refusal.Inspector}不是这次检查的检查人员，请选检查人员。",
        AcceptanceRule.InspectorBegan => $"{refusal.Inspector}已经填了检查表，名单里要留着。要换人的，把新的人加上，各填各的表。",
        AcceptanceRule.SheetOfAnother => $"{refusal.Inspector}有自己的账号，检查表由本人填，别人不能代录。",
        AcceptanceRule.JudgeMarked =>
            $"您录过这次检查的打分或商定的分数（{refusal.Item}），不能定结论。{OthersMay(refusal)}或者请检查人员重新登记这几项（都没有账号的，由部里其他人登记），登记后您可以定。",
        AcceptanceRule.NoSheet => "没有检查表，不能凭总分定结论。纸质检查表请逐项录进来；台账里的结论记错了的，请改台账重新导入。",
        AcceptanceRule.JudgeCountedVote => $"代表测评是您登记的，不能定结论。{OthersMay(refusal)}",
        AcceptanceRule.JudgeCountedSurvey => $"入户走访是您登记的，不能定结论。{OthersMay(refusal)}",
        AcceptanceRule.SurveyMissing => $"还没有登记入户走访，满意率要到 {refusal.Limit}% 才合格。",
        AcceptanceRule.InspectorsUnregistered => $"{refusal.Inspector}没有登记过，核对不出是否须回避。仍要派去的，请在“没有登记的人”里选上。",
        AcceptanceRule.ProblemsHandled =>
            $"这次结论登记的突出问题（{refusal.Item}）已有 {refusal.Count} 条办理记录，结论一改，这些记录就没有了依据。请先撤回或更正这些记录，再来改结论。",
        AcceptanceRule.SettledByOthers => $"打分不同的由检查人员商定，请{refusal.Inspector}登录后登记，别人不能代为商定。",
        AcceptanceRule.QuestionsOpen => $"代表测评有 {refusal.Count} 个问题没有统计齐，测评无效。每个问题的满意、不满意都要填，没有人选的填 0。",
        AcceptanceRule.ScoreAndReason => $"{Wording.Quoted(refusal.Item)}打了分，又写了不适用的理由，请只留一样。",
        AcceptanceRule.ScoreOrReason => $"{Wording.Quoted(refusal.Item)}没有打分，也没有写为什么不适用。选“不适用”的请写理由。",
        AcceptanceRule.ScoreOutOfRange => $"{Wording.Quoted(refusal.Item)}满分 {refusal.Limit} 分，请填 0 到 {refusal.Limit}。",
        AcceptanceRule.SettlementNeedsReason => $"{Wording.Quoted(refusal.Item)}两人打分不同，商定的分数要写明理由。",
        AcceptanceRule.CountsContradict => "人数或票数对不上：部分不能多于总数，请核对。",
        AcceptanceRule.TooFewSheets when refusal.Count == 0 => $"还没有人填检查表，至少要 {refusal.Limit} 名检查人员填。",
        AcceptanceRule.TooFewSheets => $"只有 {refusal.Count} 名检查人员填了检查表，至少要 {refusal.Limit} 人。",
        AcceptanceRule.ScoresDiffer => $"{refusal.Count} 项打分不同，还没有商定。",
        AcceptanceRule.NotPassed => "还没有通过验收，或已经反弹，没有巩固期。",
        AcceptanceRule.TooFewSigns => $"至少要有 {refusal.Limit} 条理由才发预警卡。",
        AcceptanceRule.WarningOpen => $"{refusal.Day.ToFull()}发的预警卡还没有了结，不能再发一张。要改理由或期限的，请更正那一张。",
        AcceptanceRule.DueNotAfter => $"期限要晚于{refusal.Day.ToFull()}。",
        AcceptanceRule.NothingToDraw => "名单里一个也没有，没有可抽的。",
        AcceptanceRule.DrawsMoreThanListed => $"名单里只有 {refusal.Limit} 个，要抽 {refusal.Count} 个，请改少。",
        AcceptanceRule.DrawsNobody => "请填抽几个，或者按风险选几个。",
        AcceptanceRule.PlateStandsAlready => $"{refusal.Day.ToFull()}已经{refusal.Plate.ToText()}，请选另一样，或者改日期。",
        AcceptanceRule.PlateBeforeListing => $"{refusal.Day.ToFull()}才列入，挂牌、摘牌不能早于这一天。",
        AcceptanceRule.PlateNotHung => "这以前没有登记过挂牌，不能摘牌。挂过的，请先补登挂牌。",
        AcceptanceRule.PlateChangedSince => $"{refusal.Day.ToFull()}登记了{refusal.Plate.ToText()}，去掉这一条前后就对不上了。请先撤回或更正那一条。",
        AcceptanceRule.SheetsMissing => $"{refusal.Inspector}没有填检查表。等填了再定；要照已经填的定，请在“没有填检查表的”里选上。",
        AcceptanceRule.OppositeOnOneDay => $"{refusal.Day.ToFull()}已经登记过一次，结果正相反，两样不能都算。写错的请更正那一条；不是同一天的，请改日期。",
        AcceptanceRule.VoteStands => $"{refusal.Day.ToFull()}已经测评过，有效票 {refusal.Count} 张，算数，不再另测。票数记错了的，请更正那一条。",
        AcceptanceRule.ApplicationRestsOnIt =>
            $"{refusal.Day.ToFull()}的验收申请凭的有这条记录，不能撤回。记错了的，请书记先撤回申请；只是写得不准的，用“更正”。",
        AcceptanceRule.VerifiedAlready => "已经认定转化升级，不再延长巩固期。",
        AcceptanceRule.ExtendsIntoPast => $"延长到的日期要晚于决定的那一天（{refusal.Day.ToFull()}）。",
        AcceptanceRule.ExtendsTooFar => $"延长不超过一年，最晚到{refusal.Day.ToFull()}。还要再看的，到时请登记回访；不巩固的，登记反弹。",
        AcceptanceRule.ExtendsNothing => $"巩固期现在到{refusal.Day.ToFull()}，延长要晚于那一天。",
        AcceptanceRule.CountyVerifiesOthers => "不是市重点、也不是上级挂牌的，由下级组织部认定，市里不用认定。",
        AcceptanceRule.CityVerifiesKeyVillages => "市重点和上级挂牌的由上级组织部认定，本级不能认定。",
    };

    private static string OthersMay(AcceptanceRefusal refusal) =>
        refusal.Others.Length > 0 ? $"能定的还有：{refusal.Others}。" : "现在没有别的账号能定，请管理员为另一位部领导开账号。";
}
